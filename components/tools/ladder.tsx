import type { View } from '#components/words/view.ts'
import type { PaymentAnswer } from '#lib/domain/tools/payment-answer.ts'
import { PAYMENT_RULES as RULES } from '#lib/words/closed-words.ts'
import { spanInWords } from '#lib/words/spans.ts'

/** Article 6 as a ladder: its items from the top, down to the one that decides; where something is missing, those that may. */
export function Ladder({ view, answer, enough }: { view: View; answer: PaymentAnswer; enough: number }) {
  const { words, language } = view
  const possible = new Set(answer.branches.map(({ paid }) => paid.rule))
  const last = answer.paid ? RULES.indexOf(answer.paid.rule) : RULES.length
  return (
    <section aria-labelledby="ladder">
      <h3 id="ladder">{words('payment.ladder')}</h3>
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
    </section>
  )
}
