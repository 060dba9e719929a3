import { InsuranceLinks } from '#components/case/insurance-links.tsx'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { headOf, loader } from '../../load-page.ts'

const load = loader('/policy')

export const generateMetadata = headOf(load)

export default async function Policies(props: PageProps<'/[lang]/policy'>) {
  const { view } = await load(props)
  return (
    <Shell view={view} path="/policy" crumbs={[{ words: view.words('nav.policy'), path: '/policy' }]}>
      <h1>{view.words('policy.title')}</h1>
      <div className="answer">
        <p>{view.words('policy.answer')}</p>
      </div>
      <Checked view={view} on={{ path: '/policy' }} days={listedGround(view.site, '/policy', view.language.id).days} />
      <InsuranceLinks view={view} folder="/policy" />
    </Shell>
  )
}
