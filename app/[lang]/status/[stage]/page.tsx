import { StageDots } from '#components/figures/stage-dots.tsx'
import { Checked } from '#components/page/checked.tsx'
import { SayLink } from '#components/page/paper-link.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { Shell } from '#components/page/shell.tsx'
import { BasisList } from '#components/words/basis-list.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { Titled } from '#components/words/titled.tsx'
import { factOf } from '#lib/domain/rules/citation.ts'
import { listedPage } from '../../../listed-page.tsx'

const page = listedPage('/status/[stage]', ({ shell, view, thing: stage, path }) => {
  const { words, site } = view
  return (
    <Shell
      {...shell}
      answer={
        <>
          <strong>{words(`holder.${stage.holder}`)}</strong> <Sentence view={view} of={stage.meaning} />
        </>
      }
    >
      <StageDots view={view} current={stage.id} />
      {stage.limits.length > 0 ? (
        <Titled id="limits" title={words('stage.limits')}>
          <ul>
            {stage.limits.map(({ insurance, fact }) => {
              const named = site.insurances.find((each) => each.id === insurance)
              const limit = factOf(site, fact)
              return named ? (
                <li key={insurance}>
                  <Label view={view} of={named.short} />
                  {words('list.colon')}
                  {words('step.limit', { limit: view.say(limit.text) })}
                </li>
              ) : null
            })}
          </ul>
        </Titled>
      ) : null}
      {(['do', 'late', 'say'] as const).map((part) => (
        <Titled key={part} id={part} title={words(`stage.${part}`)}>
          <Sentence as="p" view={view} of={stage[part]} />
        </Titled>
      ))}
      <SayLink view={view} />
      <ScamStrip view={view} />
      <Checked view={view} on={{ path }} basisCount={stage.basis.length} />
      <BasisList view={view} basis={stage.basis} />
    </Shell>
  )
})

export const generateMetadata = page.generateMetadata
export default page.Page
