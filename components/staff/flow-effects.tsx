import { Ground } from '#components/answer/checklist.tsx'
import { HanRuns } from '#components/words/han-runs.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { OnlyIf } from '#components/words/only-if.tsx'
import type { View } from '#components/words/view.ts'
import type { Circumstance, Insurance } from '#lib/content/site.ts'
import { questionsOf } from '#lib/domain/address/query.ts'
import { type Effect, type EffectGroup, effectsOf } from '#lib/domain/drawing/flow-effects.ts'

/** For each question of an insurance, also those that decide nothing: what appears with which answer, and by which rule. */
export function FlowEffects({ view, insurance }: { view: View; insurance: Insurance }) {
  const used = questionsOf(insurance)
  return view.site.circumstances
    .filter(({ id }) => used.has(id))
    .map((circumstance) => {
      const groups = effectsOf(insurance, circumstance)
      return (
        <section key={circumstance.id} data-effects={circumstance.id}>
          <h3>
            <Label view={view} of={circumstance.question} />
          </h3>
          {groups.length === 0 ? <p>{view.words('flow.effects.none')}</p> : null}
          {groups.map((group) => (
            <Group key={group.choices.join()} view={view} circumstance={circumstance} group={group} />
          ))}
        </section>
      )
    })
}

function Group({ view, circumstance, group }: { view: View; circumstance: Circumstance; group: EffectGroup }) {
  const { words, language } = view
  const names = circumstance.choices.filter(({ id }) => group.choices.includes(id)).map(({ name }) => view.say(name))
  return (
    <>
      <h4>
        <HanRuns
          language={language}
          text={words('flow.effects.choices', { what: names.join(words('flow.choice.or')) })}
        />
      </h4>
      <ul>
        {group.effects.map((effect) => (
          <li key={keyOf(effect)}>
            <p>
              {words(`flow.list.${effect.list}`)}
              {words('list.colon')}
              <What view={view} effect={effect} />
            </p>
            <OnlyIf
              view={view}
              when={effect.when}
              open={Object.keys(effect.when).filter((id) => id !== circumstance.id)}
            />
            <Ground view={view} item={effect.item} from={undefined} />
          </li>
        ))}
      </ul>
    </>
  )
}

const keyOf = (effect: Effect) => [effect.list, effect.item.id, 'way' in effect ? effect.way?.id : undefined].join(' ')

/** The name of an item; a note has none, so it stands in full. */
function What({ view, effect }: { view: View; effect: Effect }) {
  const { words, site } = view
  if (effect.list === 'materials') return <Label view={view} of={effect.item.name} />
  if (effect.list === 'notes') return <Sentence view={view} of={effect.item.text} />
  if (effect.list === 'channels') {
    const channel = site.channels.get(effect.item.channel)
    return (
      <>
        {channel ? <Label view={view} of={channel.name} /> : effect.item.channel}
        {words('separator')}
        {words(`use.${effect.item.use}`)}
      </>
    )
  }
  return (
    <>
      <Label view={view} of={effect.item.title} />
      {effect.way ? (
        <>
          {words('separator')}
          <Label view={view} of={effect.way.title} />
        </>
      ) : null}
    </>
  )
}
