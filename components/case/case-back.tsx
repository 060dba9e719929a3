import type { View } from '#components/words/view.ts'
import { pathIn } from '#lib/domain/address/paths.ts'
import { type Case, caseQuery } from '#lib/domain/address/query.ts'
import { caseTitle } from './case-title.ts'

/** The way back to the case that a reader came from. */
export function CaseBack({ view, asked }: { view: View; asked: Case }) {
  if (!asked.insurance) return null
  return (
    <p className="case-back no-print">
      <a href={pathIn(view.language.id, '/plan') + caseQuery(asked, view.site)} rel="nofollow">
        {view.words('case.back', { case: caseTitle(view, asked) })}
      </a>
    </p>
  )
}
