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
import { inLanguage, plainWords } from '#lib/domain/words/text.ts'

/** Sentences that stand under a verdict without a touch; one where two are too long for the first screen. */
const SHOWN = 2

/** The verdict in a line, and two sentences that say only what holds for the answers given; the rest and what is still open behind them. `lacking`: something in the address was not understood. */
export function PlanVerdict({ view, answer, lacking }: { view: View; answer: Transfer; lacking: boolean }) {
  const { words } = view
  const { verdict, unless } = answer
  const { item, from } = verdict
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
          <InlineNodes key={index} view={view} nodes={nodes} />
        ))}
      </p>
      {behind.length + unless.length > 0 || from ? (
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
      ) : null}
    </section>
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

/** What a verdict says for these answers: what certainly holds first; a sentence that an answer excludes is nowhere. */
function sentencesOf(
  { language }: View,
  { said, text }: Outcome,
  { answers, leaving, joining }: Transfer,
): { shown: Inline[]; more: Inline[] } {
  if (!said) {
    const whole = inLanguage(text, language.id)
    const two = splitSentences(whole, SHOWN)
    const room = language.tag.startsWith('zh') ? 60 : 150
    const { first, rest } = plainWords(two.first).length > room ? splitSentences(whole, 1) : two
    return { shown: [first], more: rest.length > 0 ? [rest] : [] }
  }
  const of = (holds: 'yes' | 'unknown') =>
    said
      .filter(({ when }) => applies(when, answers, { leaving, joining }).holds === holds)
      .map((each) => inLanguage(each.text, language.id))
  const certain = of('yes')
  return { shown: certain.slice(0, SHOWN), more: [...certain.slice(SHOWN), ...of('unknown')] }
}
