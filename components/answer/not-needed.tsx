import { Cites } from '#components/words/basis-list.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Material, NotNeeded } from '#lib/content/site.ts'
import type { Placed } from '#lib/domain/rules/difference.ts'
import { Ground } from './checklist.tsx'

/** What people are wrongly told to bring or pay, and papers a region does not ask for. */
export function NotNeededList({
  view,
  notNeeded,
  omitted,
}: {
  view: View
  notNeeded: readonly NotNeeded[]
  omitted: readonly Placed<Material>[]
}) {
  return (
    <ul className="not-needed">
      {omitted.map(({ item, from }) => (
        <li key={`${from?.id ?? ''} ${item.id}`} data-not-needed={item.id}>
          <strong>
            <Label view={view} of={item.name} />
          </strong>
          <Ground view={view} item={item} from={from} rule={view.words('material.omitted')} />
        </li>
      ))}
      {notNeeded.map((item) => (
        <li key={item.id} data-not-needed={item.id}>
          <strong>
            <Label view={view} of={item.name} />
          </strong>
          {view.words('list.colon')}
          <Sentence view={view} of={item.text} /> <Cites view={view} basis={item.basis} />
        </li>
      ))}
    </ul>
  )
}
