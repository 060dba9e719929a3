import type { View } from '#components/words/view.ts'
import type { Case } from '#lib/domain/address/query.ts'
import { caseTitle } from './case-title.ts'

/** The way back to the case that a reader came from. */
export function CaseBack({ view, asked }: { view: View; asked: Case }) {
  if (!asked.insurance) return null
  return (
    <p className="case-back no-print">
      <a href={view.at('/plan', asked)}>{view.words('case.back', { case: caseTitle(view, asked) })}</a>
    </p>
  )
}
