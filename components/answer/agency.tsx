import { Cites } from '#components/words/basis-list.tsx'
import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Insurance } from '#lib/content/site.ts'

type Props = { view: View; insurance: Insurance; agency: NonNullable<Insurance['agency']> }

/** What the official service is called, and who handles it. */
export function Agency({ view, insurance, agency }: Props) {
  return (
    <dl className="facts">
      <dt>{view.words('guide.name')}</dt>
      <dd>
        <Label view={view} of={insurance.name} />
      </dd>
      <dt>{view.words('guide.agency')}</dt>
      <dd>
        <Label view={view} of={agency.name} />{' '}
        <span className="ground">
          <Cites view={view} basis={agency.basis} />
        </span>
      </dd>
    </dl>
  )
}
