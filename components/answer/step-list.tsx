import { Label, Sentence } from '#components/words/inline.tsx'
import { OnlyIf } from '#components/words/only-if.tsx'
import { statementMarks } from '#components/words/statement-marks.ts'
import type { View } from '#components/words/view.ts'
import type { Step } from '#lib/content/site.ts'
import type { Answered } from '#lib/domain/rules/answered.ts'
import { factOf } from '#lib/domain/rules/citation.ts'
import type { Placed } from '#lib/domain/rules/difference.ts'
import { Ground } from './checklist.tsx'

/** What happens in order: who acts, what to do, the limit by the rule, and alternatives nested under their step. */
export function StepList({ view, steps }: { view: View; steps: readonly Answered<Step>[] }) {
  return (
    <ol className="steps">
      {steps.map(({ item, from, onlyIf }) => (
        <li key={`${from?.id ?? ''} ${item.id}`} data-step={item.id} {...statementMarks({ item, from, onlyIf })}>
          <h3>
            <Label view={view} of={item.title} />
          </h3>
          <WhoAndHowLong view={view} item={item} />
          <OnlyIf view={view} when={item.when} open={onlyIf} />
          <StepReason view={view} step={{ item, from }} />
        </li>
      ))}
    </ol>
  )
}

/** Who does a step, and how long the rule gives them. */
export function WhoAndHowLong({ view, item }: { view: View; item: Step }) {
  const { words, site } = view
  return (
    <p className="meta">
      {words(`actor.${item.actor}`)}
      {item.limit ? (
        <>
          {words('separator')}
          <strong>{words('step.limit', { limit: view.say(factOf(site, item.limit).text) })}</strong>
        </>
      ) : null}
    </p>
  )
}

/** How a step is done, the ways to do it, and its ground. */
export function StepReason({ view, step: { item, from } }: { view: View; step: Placed<Step> }) {
  const several = (item.ways?.length ?? 0) > 1
  return (
    <>
      <p>
        <Sentence view={view} of={item.text} />
      </p>
      {item.ways?.map((way) => (
        <div key={way.id} className="way">
          <h4>
            {several ? view.words('step.way') : ''}
            <Label view={view} of={way.title} />
          </h4>
          <p>
            <Sentence view={view} of={way.text} />
          </p>
        </div>
      ))}
      <Ground view={view} item={item} from={from} />
    </>
  )
}
