import type { Known, Text } from '#lib/content/schemas/common.ts'
import { Label } from './inline.tsx'
import type { View } from './view.ts'

/** Says that a statement is only reported, and by whom. What is official needs no badge: its basis stands beside it. */
export function KnownBadge({ view, known, reportedIn }: { view: View; known: Known; reportedIn?: Text | undefined }) {
  if (known === 'official') return null
  return (
    <span className="known">
      <span className="badge">{view.words('known.reported')}</span>
      {reportedIn ? <Label view={view} of={reportedIn} /> : null}
    </span>
  )
}
