import { Label } from '#components/words/inline.tsx'
import { Part } from '#components/words/part.tsx'
import type { View } from '#components/words/view.ts'
import { UseList } from './channel-list.tsx'

/** The two different look-ups, insurance by insurance: was it accepted, and where is it. */
export function ProgressUses({ view }: { view: View }) {
  return view.site.insurances.map((insurance) => {
    const uses = insurance.channels.filter(({ use }) => use === 'accepted' || use === 'progress')
    if (uses.length === 0) return null
    const title = (
      <>
        {view.words('status.look-up')}
        <Label view={view} of={insurance.short} />
      </>
    )
    return (
      <Part key={insurance.id} view={view} id={`look-up-${insurance.id}`} title={title}>
        <UseList view={view} uses={uses.map((item) => ({ item, from: undefined, onlyIf: [] }))} />
      </Part>
    )
  })
}
