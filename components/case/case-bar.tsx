import type { View } from '#components/words/view.ts'
import type { Case } from '#lib/domain/address/query.ts'
import { placesOf } from './case-title.ts'

/** Which places the page speaks of, with a way to change them. */
export function CaseBar({ view, asked }: { view: View; asked: Pick<Case, 'leaving' | 'joining'> }) {
  const places = placesOf(view, asked)
  return (
    <p className="case-bar">
      {places || view.words('case.no-places')} <a href="#change">{view.words('case.change')}</a>
    </p>
  )
}
