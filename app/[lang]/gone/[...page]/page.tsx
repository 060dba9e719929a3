import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Shell } from '#components/page/shell.tsx'
import { TaskLinks } from '#components/page/task-links.tsx'
import { DayWords } from '#components/words/day.tsx'
import { Label } from '#components/words/inline.tsx'
import { inLanguage } from '#lib/domain/words/text.ts'
import { viewOf } from '../../../view.ts'

type Props = { params: Promise<{ lang: string; page: string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await viewOf(params)
  return {
    title: `${view.words('gone.title')}${view.words('title.separator')}${inLanguage(view.site.settings.name, view.language.id)}`,
    robots: { index: false },
  }
}

/** Delivered by lib/delivery at the former address, with status 410; never linked to. */
export default async function Gone({ params }: Props) {
  const view = await viewOf(params)
  const former = view.site.redirects.get(`/${(await params).page.join('/')}`)
  if (former?.gone === undefined) notFound()
  const { words } = view
  return (
    <Shell view={view} path="">
      <h1>{words('gone.title')}</h1>
      <div className="answer">
        <p>
          {words('gone.on')}
          <DayWords view={view} day={former.gone} />
        </p>
        <p>
          {words('gone.reason')}
          <Label view={view} of={former.reason} />
        </p>
      </div>
      <TaskLinks view={view} heading="gone.next" />
    </Shell>
  )
}
