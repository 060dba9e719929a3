import { Label, Sentence } from '#components/words/inline.tsx'
import { OnlyIf } from '#components/words/only-if.tsx'
import type { View } from '#components/words/view.ts'
import type { When } from '#lib/content/schemas/common.ts'
import type { Outcome } from '#lib/content/site.ts'
import { type Change, changesOf } from '#lib/domain/rules/other-verdicts.ts'
import type { Answered, Transfer } from '#lib/domain/rules/transfer.ts'
import { Ground } from './checklist.tsx'

/** The verdict on a case, its reason and rule; and what would change it: answers still open, and other answers to what was asked. */
export function Verdict({ view, answer }: { view: View; answer: Transfer }) {
  const { verdict, unless } = answer
  const changes = changesOf(answer, view.site.circumstances)
  return (
    <section aria-labelledby="verdict">
      <div className="answer">
        <p className="meta">{view.words(`verdict.${verdict.item.verdict}`)}</p>
        <h2 id="verdict" data-verdict={verdict.item.id}>
          <Label view={view} of={verdict.item.title} />
        </h2>
        <p>
          <Sentence view={view} of={verdict.item.text} />
        </p>
        <Ground view={view} item={verdict.item} from={verdict.from} />
      </div>
      {unless.length + changes.length > 0 ? (
        <>
          <h3>{view.words('verdict.unless')}</h3>
          <ul className="unless">
            {unless.map((outcome) => (
              <Other key={keyOf(outcome)} view={view} outcome={outcome} when={outcome.item.when} />
            ))}
            {changes.flatMap((change) =>
              change.by.map((by) => (
                <Other
                  key={`${keyOf(change.outcome)} ${by.circumstance}`}
                  view={view}
                  outcome={change.outcome}
                  when={{ [by.circumstance]: [...by.choices] }}
                  instead={by}
                />
              )),
            )}
          </ul>
        </>
      ) : null}
    </section>
  )
}

const keyOf = ({ item, from }: Answered<Outcome>) => `${from?.id ?? ''} ${item.id}`

/** Another verdict and its condition: what is still open, or the answer that would have to be given `instead`. */
function Other({
  view,
  outcome: { item, from, onlyIf },
  when,
  instead,
}: {
  view: View
  outcome: Answered<Outcome>
  when: When | undefined
  instead?: Change['by'][number]
}) {
  return (
    <li
      data-outcome={item.id}
      data-from={from ? 'region' : 'nation'}
      data-known={item.known}
      {...(onlyIf.length > 0 ? { 'data-only-if': onlyIf.join(' ') } : {})}
    >
      <OnlyIf view={view} when={when} open={instead ? [instead.circumstance] : onlyIf} word="verdict.if" />
      <p>
        {view.words(`verdict.${item.verdict}`)}
        {view.words('list.colon')}
        <strong>
          <Label view={view} of={item.title} />
        </strong>
      </p>
    </li>
  )
}
