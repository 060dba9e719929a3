import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import { pathIn } from '#lib/domain/address/paths.ts'
import { caseQuery } from '#lib/domain/address/query.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { Checklist } from './checklist.tsx'
import { CoverageNotes } from './coverage-notes.tsx'
import { NotNeededList } from './not-needed.tsx'

/** The papers of one insurance on a page that shows several: the verdict in a line, the checklist, and the way to the whole answer. */
export function InsuranceMaterials({ view, answer }: { view: View; answer: Transfer }) {
  const { words, language, site } = view
  const { insurance, verdict } = answer
  const name = inLanguage(insurance.short, language.id)
  return (
    <section aria-labelledby={insurance.id}>
      <h2 id={insurance.id}>{name}</h2>
      <p className="verdict-line">
        <Label view={view} of={verdict.item.title} />
      </p>
      <CoverageNotes view={view} answer={{ ...answer, leaving: undefined }} />
      {answer.materials.length > 0 ? (
        <>
          <Checklist view={view} asked={answer} materials={answer.materials} />
          <h3>{words('plan.not-needed')}</h3>
          <NotNeededList view={view} notNeeded={answer.notNeeded} omitted={answer.omitted} />
        </>
      ) : null}
      <p>
        <a href={pathIn(language.id, '/plan') + caseQuery(answer, site)}>{words('materials.whole', { name })}</a>
      </p>
    </section>
  )
}
