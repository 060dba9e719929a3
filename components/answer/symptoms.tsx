import { Fold } from '#components/words/fold.tsx'
import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Trouble } from '#lib/content/site.ts'

/** Problems that stand there without a touch: the content names the most common first. */
const SHOWN = 6

/** What a reader sees or hears when something goes wrong, each leading to the page that says what to do. */
export function Symptoms({ view }: { view: View }) {
  const { site, words } = view
  if (site.troubles.length === 0) return null
  return (
    <section aria-labelledby="symptoms">
      <h2 id="symptoms">{words('status.symptoms')}</h2>
      <TroubleLinks view={view} troubles={site.troubles.slice(0, SHOWN)} />
      {site.troubles.length > SHOWN ? (
        <Fold view={view} className="part" title={words('place.more', { count: site.troubles.length - SHOWN })}>
          <TroubleLinks view={view} troubles={site.troubles.slice(SHOWN)} />
        </Fold>
      ) : null}
    </section>
  )
}

function TroubleLinks({ view, troubles }: { view: View; troubles: readonly Trouble[] }) {
  const { words } = view
  return (
    <ul className="links">
      {troubles.map((trouble) => (
        <li key={trouble.id} data-problem={trouble.id}>
          <a href={view.at(`/problems/${trouble.id}`)}>
            <Label view={view} of={trouble.title} />
          </a>
          <p className="meta">
            {trouble.symptoms.map((symptom, index) => (
              <span key={index}>
                {index > 0 ? words('list.semicolon') : ''}
                <Label view={view} of={symptom} />
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}
