import type { Transfer } from '#lib/domain/transfer.ts'
import { Ground } from './checklist.tsx'
import { Label, Sentence } from './inline.tsx'
import { OnlyIf } from './only-if.tsx'
import type { View } from './view.ts'

/** The verdict on a case, its reason and rule; and what would change it. */
export function Verdict({ view, answer }: { view: View; answer: Transfer }) {
  const { verdict, unless } = answer
  return (
    <section className="answer" aria-labelledby="verdict">
      <p className="meta">{view.words(`verdict.${verdict.item.verdict}`)}</p>
      <h2 id="verdict" data-verdict={verdict.item.id}>
        <Label view={view} of={verdict.item.title} />
      </h2>
      <p>
        <Sentence view={view} of={verdict.item.text} />
      </p>
      <Ground view={view} item={verdict.item} from={verdict.from} />
      {unless.length > 0 ? (
        <>
          <h3>{view.words('verdict.unless')}</h3>
          <ul className="unless">
            {unless.map(({ item, from, onlyIf }) => (
              <li
                key={`${from?.id ?? ''} ${item.id}`}
                data-outcome={item.id}
                data-from={from ? 'region' : 'nation'}
                data-known={item.known}
                data-only-if={onlyIf.join(' ')}
              >
                <OnlyIf view={view} when={item.when} open={onlyIf} />
                <p>
                  <strong>
                    <Label view={view} of={item.title} />
                  </strong>
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
