import { Ground } from '#components/answer/checklist.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { OnlyIf } from '#components/words/only-if.tsx'
import type { View } from '#components/words/view.ts'
import type { Insurance } from '#lib/content/site.ts'
import { letterOf } from './flow-words.ts'

/** Every outcome of the nation in the order in which they are tried: when it holds, what it says, and its rule. */
export function FlowOutcomes({ view, insurance }: { view: View; insurance: Insurance }) {
  return (
    <ol className="notes">
      {insurance.outcomes.map((outcome) => (
        <li key={outcome.id} id={`outcome-${outcome.id}`} data-outcome={outcome.id} data-known={outcome.known}>
          <h3>
            {view.words('flow.outcome', { letter: letterOf(insurance, outcome.id) })}
            <Label view={view} of={outcome.title} />
          </h3>
          <p className="meta">{view.words(`verdict.${outcome.verdict}`)}</p>
          {outcome.when ? (
            <OnlyIf view={view} when={outcome.when} open={Object.keys(outcome.when)} />
          ) : (
            <p className="only-if">{view.words('flow.otherwise')}</p>
          )}
          <p>
            <Sentence view={view} of={outcome.text} />
          </p>
          <Ground view={view} item={outcome} from={undefined} />
        </li>
      ))}
    </ol>
  )
}

/** The outcomes that regions put before the nation's, region by region. */
export function RegionalOutcomes({ view, insurance }: { view: View; insurance: Insurance }) {
  const { words, site } = view
  const added = site.regions.flatMap((region) =>
    (region.insurances?.[insurance.id]?.outcomes?.add ?? []).map((outcome) => ({ region, outcome })),
  )
  if (added.length === 0) return <p>{words('flow.regions.none')}</p>
  return (
    <>
      <p>{words('flow.regions.note')}</p>
      <ul className="notes">
        {added.map(({ region, outcome }) => (
          <li
            key={`${region.id} ${outcome.id}`}
            data-outcome={outcome.id}
            data-from="region"
            data-known={outcome.known}
          >
            <p>
              <a href={view.at(`/regions/${region.id}`)}>
                <Label view={view} of={region.name} />
              </a>
              {words('list.colon')}
              <strong>
                <Label view={view} of={outcome.title} />
              </strong>
            </p>
            {outcome.side ? <p className="meta">{words(`flow.side.${outcome.side}`)}</p> : null}
            {outcome.when ? <OnlyIf view={view} when={outcome.when} open={Object.keys(outcome.when)} /> : null}
            <Ground view={view} item={outcome} from={undefined} />
          </li>
        ))}
      </ul>
    </>
  )
}
