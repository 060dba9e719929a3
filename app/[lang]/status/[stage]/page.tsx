import { StageDots } from '#components/figures/stage-dots.tsx'
import { Checked } from '#components/page/checked.tsx'
import { SayLink } from '#components/page/paper-link.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { Shell } from '#components/page/shell.tsx'
import { BasisList } from '#components/words/basis-list.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { Titled } from '#components/words/titled.tsx'
import { factOf } from '#lib/domain/rules/citation.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { byId, headOf, loader } from '../../../load-page.ts'

const load = loader('/status/[stage]', ({ view, id }) => {
  const stage = byId(view.site.stages, id)
  return { stage, name: inLanguage(stage.name, view.language.id) }
})

export const generateMetadata = headOf(load)

export default async function StagePage(props: PageProps<'/[lang]/status/[stage]'>) {
  const { view, stage, name, path } = await load(props)
  const { words, site, language } = view
  return (
    <Shell
      view={view}
      path={path}
      title={words('stage.title', { name })}
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
                  {words('step.limit', { limit: inLanguage(limit.text, language.id) })}
                </li>
              ) : null
            })}
          </ul>
        </Titled>
      ) : null}
      {(['do', 'late', 'say'] as const).map((part) => (
        <Titled key={part} id={part} title={words(`stage.${part}`)}>
          <p>
            <Sentence view={view} of={stage[part]} />
          </p>
        </Titled>
      ))}
      <SayLink view={view} />
      <ScamStrip view={view} />
      <Checked view={view} on={{ path }} basisCount={stage.basis.length} />
      <BasisList view={view} basis={stage.basis} />
    </Shell>
  )
}
