import { StepReason, WhoAndHowLong } from '#components/answer/step-list.tsx'
import { Lanes } from '#components/figures/lanes.tsx'
import { TimeLine } from '#components/figures/time-line.tsx'
import { Fold } from '#components/words/fold.tsx'
import { Label } from '#components/words/inline.tsx'
import { Mark } from '#components/words/mark.tsx'
import { OnlyIf } from '#components/words/only-if.tsx'
import { statementMarks } from '#components/words/statement-marks.ts'
import type { View } from '#components/words/view.ts'
import type { Step } from '#lib/content/site.ts'
import type { Answered } from '#lib/domain/rules/answered.ts'
import { longestOf } from '#lib/domain/rules/glance.ts'
import { handOversOf } from '#lib/domain/rules/lanes.ts'
import { type StepLine, stepLines } from '#lib/domain/rules/step-lines.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { deadlines } from '#lib/domain/tools/deadlines.ts'

/** What to do, in at most six lines: who does it and how long it may take; how and why is one touch away. */
export function PlanSteps({ view, answer }: { view: View; answer: Transfer }) {
  if (answer.steps.length === 0) return null
  const lines = stepLines(answer.steps, view.site.circumstances)
  return (
    <section aria-labelledby="steps" className="doing">
      <h2 id="steps">{view.words('plan.steps')}</h2>
      <StepFigures view={view} answer={answer} />
      <ol className="steps lines">
        {lines.map((line) =>
          line.kind === 'one' ? (
            line.steps.map((step) => <Line key={keyOf(step)} view={view} step={step} />)
          ) : (
            <Gathered key={line.kind} view={view} line={line} />
          ),
        )}
      </ol>
    </section>
  )
}

/** Who hands what to whom, and who may take how long, drawn from the case's own steps; nothing where the agencies have no part in it. */
function StepFigures({ view, answer }: { view: View; answer: Transfer }) {
  const steps = answer.steps.map(({ item }) => item)
  if (handOversOf(steps).length === 0) return null
  return (
    <Fold view={view} className="figures" title={view.words('plan.figures')}>
      <Lanes view={view} steps={steps} />
      <TimeLine view={view} due={deadlines({ ...answer.insurance, steps }, 'applied', view.today, view.site)} />
    </Fold>
  )
}

const keyOf = ({ item, from }: Answered<Step>) => `${from?.id ?? ''} ${item.id}`

function Line({ view, step }: { view: View; step: Answered<Step> }) {
  const { item, onlyIf } = step
  return (
    <li data-step={item.id} {...statementMarks(step)}>
      <h3>
        <Label view={view} of={item.title} />
        <Mark view={view} of={item} />
      </h3>
      <WhoAndHowLong view={view} item={item} />
      <OnlyIf view={view} when={item.when} open={onlyIf} />
      <Fold view={view} title={view.words('step.how')} about={view.say(item.title)}>
        <StepReason view={view} step={step} />
      </Fold>
    </li>
  )
}

/** Several steps as one line; each of them stands behind it in full. */
function Gathered({ view, line: { kind, steps } }: { view: View; line: StepLine }) {
  const { words } = view
  const longest = kind === 'agencies' ? longestOf(view.site, steps) : 'nothing'
  const title = words(`step.${kind}`, { count: steps.length })
  return (
    <li className={kind}>
      <h3>{title}</h3>
      <p className="meta">
        {steps.map(({ item }) => view.say(item.title)).join(words('list.semicolon'))}
        {typeof longest === 'object' ? (
          <>
            {words('separator')}
            <strong>{words('step.limit', { limit: words(`unit.${longest.unit}`, { count: longest.value }) })}</strong>
          </>
        ) : null}
      </p>
      <Fold view={view} title={words('step.how')} about={title}>
        <ol>
          {steps.map((step) => (
            <li key={keyOf(step)} data-step={step.item.id} {...statementMarks(step)}>
              <h4>
                <Label view={view} of={step.item.title} />
                <Mark view={view} of={step.item} />
              </h4>
              <WhoAndHowLong view={view} item={step.item} />
              <OnlyIf view={view} when={step.item.when} open={step.onlyIf} />
              <StepReason view={view} step={step} />
            </li>
          ))}
        </ol>
      </Fold>
    </li>
  )
}
