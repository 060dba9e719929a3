import { Fragment } from 'react'
import { Ground } from '#components/answer/checklist.tsx'
import { UnlessList } from '#components/answer/verdict.tsx'
import { Fold } from '#components/words/fold.tsx'
import { InlineNodes, Label } from '#components/words/inline.tsx'
import { Mark } from '#components/words/mark.tsx'
import type { View } from '#components/words/view.ts'
import type { Inline } from '#lib/content/markdown.ts'
import type { Outcome } from '#lib/content/site.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { applies } from '#lib/domain/rules/when.ts'
import { splitSentences } from '#lib/domain/words/sentences.ts'
import { plainWords } from '#lib/domain/words/text.ts'

/** Sentences that stand under a verdict without a touch; one where two are too long for the first screen. */
const SHOWN = 2

/** The verdict in a line, and two sentences that say only what holds for the answers given; the rest and what is still open behind them. `lacking`: something in the address was not understood. */
export function PlanVerdict({ view, answer, lacking }: { view: View; answer: Transfer; lacking: boolean }) {
  const { words } = view
  const { item } = answer.verdict
  const { shown, more } = sentencesOf(view, item, answer)
  // Of an answer that was not understood nobody can say what follows from it.
  const told = lacking ? [] : shown
  const behind = lacking ? [...shown, ...more] : more
  return (
    <section className={`answer verdict ${item.verdict}`} aria-labelledby="verdict">
      <VerdictKind view={view} verdict={item.verdict} />
      <h2 id="verdict" data-verdict={item.id} data-known={item.known} data-lacking={lacking || undefined}>
        <Label view={view} of={item.title} />
        <Mark view={view} of={item} />
      </h2>
      <p>
        {lacking ? words('verdict.lacking') : null}
        {told.map((nodes, index) => (
          <Fragment key={index}>
            {index > 0 && !view.language.tag.startsWith('zh') ? ' ' : ''}
            <InlineNodes view={view} nodes={nodes} />
          </Fragment>
        ))}
      </p>
      <Why view={view} answer={answer} behind={behind} />
    </section>
  )
}

/** The rest of what there is to say of a verdict, whose rule it is, and what another answer would make of it. */
function Why({ view, answer, behind }: { view: View; answer: Transfer; behind: readonly Inline[] }) {
  const { words } = view
  const { unless } = answer
  const { item, from } = answer.verdict
  if (behind.length + unless.length === 0 && !from) return null
  return (
    <Fold view={view} title={words('plan.why')}>
      {behind.map((nodes, index) => (
        <p key={index}>
          <InlineNodes view={view} nodes={nodes} />
        </p>
      ))}
      <Ground view={view} item={item} from={from} />
      {unless.length > 0 ? (
        <>
          <p>
            <strong>{words('verdict.unless')}</strong>
          </p>
          <UnlessList view={view} unless={unless} />
        </>
      ) : null}
    </Fold>
  )
}

/** The kind of a verdict, by icon and word; its colour is that of what stands around it. */
export function VerdictKind({ view, verdict }: { view: View; verdict: Outcome['verdict'] }) {
  return (
    <p className="kind">
      <span aria-hidden="true">{ICONS[verdict]}</span> {view.words(`verdict.${verdict}`)}
    </p>
  )
}

const ICONS: Readonly<Record<Outcome['verdict'], string>> = {
  now: '✓',
  'can-wait': '…',
  'not-possible': '✕',
  'by-itself': '○',
  'ask-first': '?',
}

/**
 * What a verdict says for these answers: what certainly holds first; a sentence that an answer excludes is nowhere. Where a question
 * is put, or two sentences are too long for the first screen, one is shown.
 */
function sentencesOf(
  { language, say }: View,
  { said, text }: Outcome,
  { answers, leaving, joining, deciding }: Transfer,
): { shown: Inline[]; more: Inline[] } {
  const room = language.tag.startsWith('zh') ? 60 : 150
  const fits = (nodes: Inline) => deciding.length === 0 && plainWords(nodes).length <= room
  if (!said) {
    const whole = say(text)
    const two = splitSentences(whole, SHOWN)
    const { first, rest } = fits(two.first) ? two : splitSentences(whole, 1)
    return { shown: [first], more: rest.length > 0 ? [rest] : [] }
  }
  const of = (holds: 'yes' | 'unknown') =>
    said
      .filter(({ when }) => applies(when, answers, { leaving, joining }).holds === holds)
      .map((each) => say(each.text))
  const certain = of('yes')
  const count = fits(certain.slice(0, SHOWN).flat()) ? SHOWN : 1
  return { shown: certain.slice(0, count), more: [...certain.slice(count), ...of('unknown')] }
}
