import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { BasisList } from '#components/words/basis-list.tsx'
import { HanRuns } from '#components/words/han-runs.tsx'
import { Prose } from '#components/words/prose.tsx'
import { Toc } from '#components/words/toc.tsx'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { linkTerms } from '#lib/domain/words/link-terms.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { listedMetadata } from '../../metadata.ts'
import { viewOf } from '../../view.ts'

type Props = { params: Promise<{ lang: string; page: string }> }

async function load(params: Props['params']) {
  const view = await viewOf(params)
  const { page: id } = await params
  const page = view.site.pages.get(id)
  if (!page) notFound()
  return { view, prose: inLanguage(page, view.language.id), path: `/${id}` }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view, path } = await load(params)
  return listedMetadata(view, path)
}

export default async function Page({ params }: Props) {
  const { view, prose, path } = await load(params)
  const { days, basis } = listedGround(view.site, path, view.language.id)
  return (
    <Shell view={view} path={path} crumbs={[{ words: prose.title, path }]}>
      <h1>{prose.title}</h1>
      {basis.length > 0 ? (
        <div className="answer">
          <p>
            <HanRuns language={view.language} text={prose.description} />
          </p>
        </div>
      ) : null}
      <Checked view={view} on={{ path }} days={days} basisCount={basis.length} />
      <Toc view={view} prose={prose} />
      <Prose view={view} prose={linkTerms(prose, view.site.terms, view.language.id)} />
      {basis.length > 0 ? <BasisList view={view} basis={basis} /> : null}
    </Shell>
  )
}
