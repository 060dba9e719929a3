import { Checklist } from '#components/answer/checklist.tsx'
import { NotNeededList } from '#components/answer/not-needed.tsx'
import { Fold } from '#components/words/fold.tsx'
import type { View } from '#components/words/view.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { inLanguage } from '#lib/domain/words/text.ts'

/** What to bring, with a counter that needs no script; and in one line the names of what may stay at home. */
export function PlanPapers({ view, answer }: { view: View; answer: Transfer }) {
  const { words, language } = view
  const { materials, omitted, notNeeded } = answer
  if (materials.length === 0) return null
  const names = [...omitted.map(({ item }) => item), ...notNeeded].map(({ name }) => inLanguage(name, language.id))
  return (
    <section aria-labelledby="materials" className="papers">
      <h2 id="materials">{words('plan.materials')}</h2>
      <Checklist view={view} asked={answer} materials={materials} />
      <p className="count no-print" data-count={materials.length}>
        {words('plan.count', { count: materials.length })}
      </p>
      {names.length > 0 ? (
        <div className="leave">
          <p>
            <strong>{words('plan.not-needed')}</strong>
            {words('list.colon')}
            {names.join(words('list.comma'))}
          </p>
          <Fold view={view} title={words('plan.why')} about={words('plan.not-needed')}>
            <NotNeededList view={view} notNeeded={notNeeded} omitted={omitted} />
          </Fold>
        </div>
      ) : null}
    </section>
  )
}
