import { InsuranceLinks } from '#components/case/insurance-links.tsx'
import { Checked } from '#components/page/checked.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { Shell } from '#components/page/shell.tsx'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { headOf, loader } from '../../load-page.ts'

const load = loader('/steps')

export const generateMetadata = headOf(load)

export default async function StepsIndex(props: PageProps<'/[lang]/steps'>) {
  const { view } = await load(props)
  return (
    <Shell view={view} path="/steps" crumbs={[{ words: view.words('nav.steps'), path: '/steps' }]}>
      <h1>{view.words('steps.title')}</h1>
      <div className="answer">
        <p>{view.words('steps.answer')}</p>
      </div>
      <Checked view={view} on={{ path: '/steps' }} days={listedGround(view.site, '/steps', view.language.id).days} />
      <InsuranceLinks view={view} folder="/steps" />
      <ScamStrip view={view} />
    </Shell>
  )
}
