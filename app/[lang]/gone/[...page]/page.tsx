import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Shell } from '#components/page/shell.tsx'
import { DayWords } from '#components/words/day.tsx'
import { Label } from '#components/words/inline.tsx'
import { bareMetadata } from '../../../metadata.ts'
import { viewOf } from '../../../view.ts'

export async function generateMetadata({ params }: PageProps<'/[lang]/gone/[...page]'>): Promise<Metadata> {
  return bareMetadata(await viewOf(params), 'gone.title')
}

/** Delivered by lib/delivery at the former address, with status 410; never linked to. */
export default async function Gone({ params }: PageProps<'/[lang]/gone/[...page]'>) {
  const view = await viewOf(params)
  const former = view.site.redirects.get(`/${(await params).page.join('/')}`)
  if (former?.gone === undefined) notFound()
  const { words } = view
  return (
    <Shell view={view} path="" title={words('gone.title')}>
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
    </Shell>
  )
}
