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
import { listedPage } from '../../listed-page.tsx'

const page = listedPage('/status', ({ shell, view, path }) => {
  const { words, language, site } = view
  const { basis } = listedGround(site, path, language.id)
  return (
    <Shell {...shell} answer={words('status.answer')}>
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
})

export const generateMetadata = page.generateMetadata
export default page.Page
