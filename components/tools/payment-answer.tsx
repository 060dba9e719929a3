import { CitesBelow } from '#components/words/basis-list.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { Titled } from '#components/words/titled.tsx'
import type { View } from '#components/words/view.ts'
import type { Tool } from '#lib/content/site.ts'
import type { PaymentAnswer } from '#lib/domain/tools/payment-answer.ts'
import type { Branch, Paid } from '#lib/domain/tools/payment-place.ts'
import { PAYMENT_RULES as RULES } from '#lib/words/closed-words.ts'
import { spanInWords } from '#lib/words/spans.ts'

type Named = { view: View; tool: Tool; answer: PaymentAnswer }

/** The verdict of the payment-place tool: the place, the item of the article and its reason, or what it depends on. */
export function PaymentVerdict({ view, tool, answer, given }: Named & { given: { now: string | undefined } }) {
  const { words } = view
  const { paid, branches } = answer
  const outcome = outcomeOf(tool, paid?.rule ?? 'depends')
  return (
    <section className="answer" aria-labelledby="verdict">
      {outcome?.paragraph ? (
        <p className="meta">
          <Label view={view} of={outcome.paragraph} />
        </p>
      ) : null}
      <h2 id="verdict" data-verdict={paid?.rule ?? 'depends'} {...(paid?.place ? { 'data-region': paid.place } : {})}>
        {paid ? placeWords(view, paid) : words('payment.verdict.depends')}
      </h2>
      {outcome ? <Sentence as="p" view={view} of={outcome.text} /> : null}
      {paid ? null : (
        <ul>
          {branches.map((branch) => (
            <li key={`${branch.now} ${branch.hukou}`} data-outcome={branch.paid.rule}>
              {branchWords(view, branch)}
              <strong>{placeWords(view, branch.paid)}</strong>
              <Paragraph view={view} tool={tool} rule={branch.paid.rule} />
            </li>
          ))}
        </ul>
      )}
      <Entered view={view} answer={answer} />
      {answer.nowUnpaid && given.now ? (
        <p>{words('payment.now-unpaid', { place: placeName(view, given.now) })}</p>
      ) : null}
      <p>
        <strong>{words('payment.decides')}</strong>
      </p>
      <CitesBelow view={view} basis={outcome?.basis} />
    </section>
  )
}

/** Article 6 as a ladder: its items from the top, down to the one that decides; where something is missing, those that may. */
export function Ladder({ view, answer, enough }: { view: View; answer: PaymentAnswer; enough: number }) {
  const { words, language } = view
  const possible = new Set(answer.branches.map(({ paid }) => paid.rule))
  const last = answer.paid ? RULES.indexOf(answer.paid.rule) : RULES.length
  return (
    <Titled id="ladder" title={words('payment.ladder')} level={3}>
      <ol className="ladder">
        {RULES.map((rule, index) => {
          const maybe = !answer.paid && possible.has(rule)
          const state = index === last ? 'yes' : index > last ? 'open' : maybe ? 'maybe' : 'no'
          return (
            <li key={rule} data-rung={rule} data-state={state}>
              {words(`rung.${rule}`, { enough: spanInWords(enough, language.tag) })}
              {words('list.colon')}
              <strong>{words(`rung.${state}`)}</strong>
            </li>
          )
        })}
      </ol>
    </Titled>
  )
}

/** What would change the answer, with the time still missing. */
export function PaymentChanges({ view, answer }: { view: View; answer: PaymentAnswer }) {
  if (answer.changes.length === 0) return null
  return (
    <Titled id="changes" title={view.words('payment.changes')}>
      <ul>
        {answer.changes.map((change) => (
          <li key={change.kind}>
            {view.words(`payment.change.${change.kind}`, {
              place: 'place' in change ? placeName(view, change.place) : '',
              span: 'months' in change ? spanInWords(change.months, view.language.tag) : '',
            })}
          </li>
        ))}
      </ul>
    </Titled>
  )
}

function Entered({ view, answer: { stays, total } }: { view: View; answer: PaymentAnswer }) {
  const { words, language } = view
  const rows = stays.map(({ place, months }) =>
    words('payment.in', { place: placeName(view, place), span: spanInWords(months, language.tag) }),
  )
  return (
    <p className="meta">
      {words('payment.paid')}
      {rows.join(words('list.comma'))}
      {words('list.semicolon')}
      {words('payment.total', { span: spanInWords(total, language.tag) })}
    </p>
  )
}

function Paragraph({ view, tool, rule }: { view: View; tool: Tool; rule: string }) {
  const paragraph = outcomeOf(tool, rule)?.paragraph
  return paragraph ? (
    <span className="meta">
      {' '}
      (<Label view={view} of={paragraph} />)
    </span>
  ) : null
}

const outcomeOf = (tool: Tool, id: string) => tool.outcomes.find((outcome) => outcome.id === id)

function placeName({ site, say }: View, id: string): string {
  const region = site.regions.find((each) => each.id === id)
  return region ? say(region.short) : id
}

function placeWords(view: View, { place }: Paid): string {
  return place ? view.words('payment.verdict', { place: placeName(view, place) }) : view.words('payment.verdict.hukou')
}

/** What a branch supposes: only what was not said. */
function branchWords(view: View, { now, hukou }: Branch): string {
  const suppose = hukou === 'elsewhere' ? 'elsewhere' : hukou === now ? 'same' : 'now'
  return view.words(`payment.if.${suppose}`, { now: placeName(view, now) })
}
