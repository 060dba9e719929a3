import { Fold } from '#components/words/fold.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { Mark } from '#components/words/mark.tsx'
import type { View } from '#components/words/view.ts'
import type { Material, NotNeeded } from '#lib/content/site.ts'
import type { Placed } from '#lib/domain/rules/difference.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { Ground } from './checklist.tsx'

/** In one line the names of what may stay at home; the reasons are one touch away. */
export function StayAtHome({ view, answer }: { view: View; answer: Pick<Transfer, 'omitted' | 'notNeeded'> }) {
  const { words } = view
  const { omitted, notNeeded } = answer
  const names = [...omitted.map(({ item }) => item), ...notNeeded].map(({ name }) => view.say(name))
  if (names.length === 0) return null
  return (
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
  )
}

type NotNeededListProps = { view: View; notNeeded: readonly NotNeeded[]; omitted: readonly Placed<Material>[] }

/** What people are wrongly told to bring or pay, and papers a region does not ask for. */
export function NotNeededList({ view, notNeeded, omitted }: NotNeededListProps) {
  return (
    <ul className="not-needed">
      {omitted.map(({ item, from }) => (
        <li key={`${from?.id ?? ''} ${item.id}`} data-not-needed={item.id}>
          <strong>
            <Label view={view} of={item.name} />
          </strong>
          <Mark view={view} of={item} />
          <Ground view={view} item={item} from={from} rule={view.words('material.omitted')} />
        </li>
      ))}
      {notNeeded.map((item) => (
        <li key={item.id} data-not-needed={item.id}>
          <strong>
            <Label view={view} of={item.name} />
          </strong>
          {view.words('list.colon')}
          <Sentence view={view} of={item.text} />
          <Mark view={view} of={item} />
          <Ground view={view} item={item} from={undefined} />
        </li>
      ))}
    </ul>
  )
}
