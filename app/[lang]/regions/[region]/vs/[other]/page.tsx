import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Comparison } from '#components/answer/comparison.tsx'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { Label } from '#components/words/inline.tsx'
import { inLanguage } from '#lib/domain/words/text.ts'
import { metadata } from '../../../../../metadata.ts'
import { viewOf } from '../../../../../view.ts'

type Props = { params: Promise<{ lang: string; region: string; other: string }> }

async function load(params: Props['params']) {
  const view = await viewOf(params)
  const { region, other } = await params
  const [a, b] = [region, other].map((id) => view.site.regions.find((each) => each.id === id))
  if (!a || !b || a === b) notFound()
  const names = { a: inLanguage(a.short, view.language.id), b: inLanguage(b.short, view.language.id) }
  return { view, a, b, title: view.words('compare.title', names), path: `/regions/${a.id}/vs/${b.id}` }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view, title, path } = await load(params)
  return metadata(view, { path, title, description: view.words('compare.answer'), index: false })
}

export default async function ComparePage({ params }: Props) {
  const { view, a, b, title, path } = await load(params)
  return (
    <Shell view={view} path={path} crumbs={[{ words: view.words('nav.regions'), path: '/regions' }]}>
      <h1>{title}</h1>
      <div className="answer">
        <p>{view.words('compare.answer')}</p>
      </div>
      <Checked view={view} on={{ path, regions: [a, b] }} days={[a.verified, b.verified]} />
      {view.site.insurances.map((insurance) => (
        <section key={insurance.id} aria-labelledby={insurance.id}>
          <h2 id={insurance.id}>
            <Label view={view} of={insurance.short} />
          </h2>
          <Comparison view={view} insurance={insurance} regions={[a, b]} />
        </section>
      ))}
    </Shell>
  )
}
