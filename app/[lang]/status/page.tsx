import { ProgressUses } from '#components/answer/progress-uses.tsx'
import { Symptoms } from '#components/answer/symptoms.tsx'
import { StageDots } from '#components/figures/stage-dots.tsx'
import { Checked } from '#components/page/checked.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { Shell } from '#components/page/shell.tsx'
import { ToolLinks } from '#components/tools/tool-links.tsx'
import { BasisList } from '#components/words/basis-list.tsx'
import { Titled } from '#components/words/titled.tsx'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { headOf, loader } from '../../load-page.ts'

const load = loader('/status')

export const generateMetadata = headOf(load)

export default async function Status(props: PageProps<'/[lang]/status'>) {
  const { view, path } = await load(props)
  const { words, language, site } = view
  const { basis } = listedGround(site, path, language.id)
  return (
    <Shell view={view} path={path} title={words('status.title')} answer={words('status.answer')}>
      <Titled id="stages" title={words('status.stages')}>
        <StageDots view={view} />
      </Titled>
      <Titled id="tools" title={words('home.tools')}>
        <ToolLinks view={view} />
      </Titled>
      <Symptoms view={view} />
      <ProgressUses view={view} />
      <ScamStrip view={view} />
      <Checked view={view} on={{ path }} basisCount={basis.length} />
      <BasisList view={view} basis={basis} />
    </Shell>
  )
}
