import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { ApiAddresses } from '#components/staff/api-addresses.tsx'
import { Prose } from '#components/words/prose.tsx'
import { Toc } from '#components/words/toc.tsx'
import { linkTerms } from '#lib/domain/words/link-terms.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { metadata } from '../../metadata.ts'
import { viewOf } from '../../view.ts'

type Props = { params: Promise<{ lang: string }> }

const PATH = '/api'

async function load(params: Props['params']) {
  const view = await viewOf(params)
  const page = view.site.pages.get('api')
  if (!page) notFound()
  return { view, prose: inLanguage(page, view.language.id) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view, prose } = await load(params)
  return metadata(view, { path: PATH, title: prose.title, description: prose.description })
}

/** The API for people: its addresses as the code has them, then content/pages/api. */
export default async function Api({ params }: Props) {
  const { view, prose } = await load(params)
  return (
    <Shell view={view} path={PATH} crumbs={[{ words: prose.title, path: PATH }]}>
      <h1>{prose.title}</h1>
      <div className="answer">
        <p>{prose.description}</p>
      </div>
      <Checked view={view} on={{ path: PATH }} days={[prose.verified]} />
      <ApiAddresses view={view} />
      <Toc view={view} prose={prose} />
      <Prose view={view} prose={linkTerms(prose, view.site.terms, view.language.id)} />
    </Shell>
  )
}
