import { FaultList } from '#components/case/fault-list.tsx'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { Ladder, PaymentChanges, PaymentVerdict } from '#components/tools/payment-answer.tsx'
import { PaymentForm } from '#components/tools/payment-form.tsx'
import { RetirementNote } from '#components/tools/retirement-note.tsx'
import { ToolNotes } from '#components/tools/tool-parts.tsx'
import { BasisList } from '#components/words/basis-list.tsx'
import { Sentence } from '#components/words/inline.tsx'
import { Titled } from '#components/words/titled.tsx'
import { factOf, unique } from '#lib/domain/rules/citation.ts'
import { paymentAnswer, paymentRules } from '#lib/domain/tools/payment-answer.ts'
import { MOST_ROWS } from '#lib/domain/tools/payment-query.ts'
import { headOf, loader, orNotFound } from '../../../load-page.ts'

const load = loader('/tools/payment-place', ({ view, asked }) => {
  const tool = orNotFound(view.site.tools.get('payment-place'))
  const rules = paymentRules(tool, view.site)
  return { tool, rules, ...paymentAnswer(asked, rules, view.today) }
})

export const generateMetadata = headOf(load)

export default async function PaymentPlace(props: PageProps<'/[lang]/tools/payment-place'>) {
  const { view, path, tool, asked, rules, query, answer, retirement, faults } = await load(props)
  const { words, site } = view
  const title = view.say(tool.title)
  const facts = tool.numbers.map(({ fact }) => factOf(site, fact))
  const basis = unique([...tool.basis, ...[...tool.notes, ...facts].flatMap((each) => each.basis ?? [])])
  return (
    <Shell view={view} path={path} query={query} here={title} title={title}>
      <FaultList view={view} faults={faults} rows={MOST_ROWS} />
      {answer ? (
        <PaymentVerdict view={view} tool={tool} answer={answer} given={{ now: asked.now?.id }} />
      ) : (
        <div className="answer">
          <Sentence as="p" view={view} of={tool.answer} />
        </div>
      )}
      {answer ? (
        <>
          <Ladder view={view} answer={answer} enough={rules.enough} />
          <PaymentChanges view={view} answer={answer} />
          <RetirementNote view={view} rules={rules} retirement={retirement} />
        </>
      ) : null}
      <Titled id="fill" title={words(answer ? 'tool.change' : 'tool.fill')} className="no-print">
        {asked.pairs.length > 0 && faults.length === 0 && !answer ? (
          <p>
            {words('tool.missing')}
            {words('field.places')}
          </p>
        ) : null}
        <PaymentForm view={view} asked={asked} faults={faults} />
      </Titled>
      {answer ? null : <RetirementNote view={view} rules={rules} retirement={faults.length > 0 ? [] : retirement} />}
      <ToolNotes view={view} tool={tool} />
      <Checked
        view={view}
        on={{ path, insurances: tool.insurances }}
        days={[tool.verified, ...facts.map(({ verified }) => verified)]}
        basisCount={basis.length}
      />
      <BasisList view={view} basis={basis} />
    </Shell>
  )
}
