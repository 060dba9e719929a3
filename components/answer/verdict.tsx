import { Label, Sentence } from '#components/words/inline.tsx'
import { Mark } from '#components/words/mark.tsx'
import { OnlyIf } from '#components/words/only-if.tsx'
import { statementMarks } from '#components/words/statement-marks.ts'
import type { View } from '#components/words/view.ts'
import type { Outcome } from '#lib/content/site.ts'
import type { Answered } from '#lib/domain/rules/answered.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { Ground } from './checklist.tsx'

/** The verdict on a case, its reason and rule; and the answers still open that would change it. */
export function Verdict({ view, answer }: { view: View; answer: Transfer }) {
  const { verdict, unless } = answer
  return (
    <section aria-labelledby="verdict">
      <div className="answer">
        <p className="meta">{view.words(`verdict.${verdict.item.verdict}`)}</p>
        <h2 id="verdict" data-verdict={verdict.item.id}>
          <Label view={view} of={verdict.item.title} />
        </h2>
        <Sentence as="p" view={view} of={verdict.item.text} />
        <Ground view={view} item={verdict.item} from={verdict.from} />
      </div>
      {unless.length > 0 ? (
        <>
          <h3>{view.words('verdict.unless')}</h3>
          <UnlessList view={view} unless={unless} />
        </>
      ) : null}
    </section>
  )
}

/** Verdicts that a question not yet answered may still lead to, each with its condition. */
export function UnlessList({ view, unless }: { view: View; unless: readonly Answered<Outcome>[] }) {
  return (
    <ul className="unless">
      {unless.map(({ item, from, onlyIf }) => (
        <li key={`${from?.id ?? ''} ${item.id}`} data-outcome={item.id} {...statementMarks({ item, from, onlyIf })}>
          <OnlyIf view={view} when={item.when} open={onlyIf} word="verdict.if" />
          <p>
            {view.words(`verdict.${item.verdict}`)}
            {view.words('list.colon')}
            <Label as="strong" view={view} of={item.title} />
            <Mark view={view} of={item} />
          </p>
          <Ground view={view} item={item} from={from} />
        </li>
      ))}
    </ul>
  )
}
