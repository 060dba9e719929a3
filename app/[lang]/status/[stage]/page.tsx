import { StageDots } from '#components/figures/stage-dots.tsx'
import { Checked } from '#components/page/checked.tsx'
import { SayLink } from '#components/page/paper-link.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { Shell } from '#components/page/shell.tsx'
import { BasisList } from '#components/words/basis-list.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { listedGround } from '#lib/domain/pages/pages.ts'
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
    <Shell view={view} path={path} crumbs={[{ words: words('nav.status'), path: '/status' }]}>
      <h1>{words('stage.title', { name })}</h1>
      <div className="answer">
        <p>
          <strong>{words(`holder.${stage.holder}`)}</strong> <Sentence view={view} of={stage.meaning} />
        </p>
      </div>
      {stage.limits.length > 0 ? (
        <section aria-labelledby="limits">
          <h2 id="limits">{words('stage.limits')}</h2>
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
        </section>
      ) : null}
      {(['do', 'late', 'say'] as const).map((part) => (
        <section key={part} aria-labelledby={part}>
          <h2 id={part}>{words(`stage.${part}`)}</h2>
          <p>
            <Sentence view={view} of={stage[part]} />
          </p>
        </section>
      ))}
      <SayLink view={view} />
      <StageDots view={view} current={stage.id} />
      <ScamStrip view={view} />
      <Checked
        view={view}
        on={{ path }}
        days={listedGround(site, path, language.id).days}
        basisCount={stage.basis.length}
      />
      <BasisList view={view} basis={stage.basis} />
    </Shell>
  )
}
