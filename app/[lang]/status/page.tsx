import { ProgressUses } from '#components/answer/progress-uses.tsx'
import { Symptoms } from '#components/answer/symptoms.tsx'
import { StageDots } from '#components/figures/stage-dots.tsx'
import { Checked } from '#components/page/checked.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { Shell } from '#components/page/shell.tsx'
import { ToolLinks } from '#components/tools/tool-links.tsx'
import { BasisList } from '#components/words/basis-list.tsx'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { headOf, loader } from '../../load-page.ts'

const load = loader('/status')

export const generateMetadata = headOf(load)

export default async function Status(props: PageProps<'/[lang]/status'>) {
  const { view } = await load(props)
  const { words, language, site } = view
  const { days, basis } = listedGround(site, '/status', language.id)
  return (
    <Shell view={view} path="/status" crumbs={[{ words: words('nav.status'), path: '/status' }]}>
      <h1>{words('status.title')}</h1>
      <div className="answer">
        <p>{words('status.answer')}</p>
      </div>
      <section aria-labelledby="stages">
        <h2 id="stages">{words('status.stages')}</h2>
        <StageDots view={view} />
      </section>
      <section aria-labelledby="tools">
        <h2 id="tools">{words('home.tools')}</h2>
        <ToolLinks view={view} />
      </section>
      <Symptoms view={view} />
      <ProgressUses view={view} />
      <ScamStrip view={view} />
      <Checked view={view} on={{ path: '/status' }} days={days} basisCount={basis.length} />
      <BasisList view={view} basis={basis} />
    </Shell>
  )
}
