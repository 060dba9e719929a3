import { SourceList } from '#components/answer/source-list.tsx'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { headOf, loader } from '../../load-page.ts'

const load = loader('/law')

export const generateMetadata = headOf(load)

export default async function Law(props: PageProps<'/[lang]/law'>) {
  const { view } = await load(props)
  const { words, language, site } = view
  return (
    <Shell view={view} path="/law" crumbs={[{ words: words('nav.law'), path: '/law' }]}>
      <h1>{words('law.title')}</h1>
      <div className="answer">
        <p>{words('law.answer')}</p>
      </div>
      <SourceList view={view} />
      <Checked view={view} on={{ path: '/law' }} days={listedGround(site, '/law', language.id).days} />
    </Shell>
  )
}
