import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Step } from '#lib/content/site.ts'
import { handOversOf, LANES } from '#lib/domain/rules/lanes.ts'

/**
 * Three lanes: you, the new place, the old place, and what each hands to the next. `steps` are an insurance's or a case's in their
 * order; shown is the way from the application on. Nothing where no old place has a part of its own.
 */
export function Lanes({ view, steps }: { view: View; steps: readonly Step[] }) {
  const handOvers = handOversOf(steps)
  if (handOvers.length === 0) return null
  return (
    <figure className="lanes" data-figure="lanes">
      <figcaption>{view.words('figure.lanes')}</figcaption>
      <p className="lane-heads" aria-hidden="true">
        {LANES.map((lane) => (
          <strong key={lane}>{view.words(`lane.${lane}`)}</strong>
        ))}
      </p>
      <ol>
        {handOvers.map(({ step, lane, from }) => (
          <li key={step.id} data-lane={lane} data-from-lane={from}>
            <span>
              <span className="sr-only">
                {view.words(`lane.${lane}`)}
                {view.words('list.colon')}
              </span>
              <Label view={view} of={step.title} />
            </span>
          </li>
        ))}
      </ol>
    </figure>
  )
}
