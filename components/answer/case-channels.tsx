import { Label } from '#components/words/inline.tsx'
import { Titled } from '#components/words/titled.tsx'
import type { View } from '#components/words/view.ts'
import type { Case } from '#lib/domain/address/query.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { UseList } from './channel-list.tsx'

/** Every way to apply, look up, ask and complain in the case that a reader comes from. */
export function CaseChannels({ view, asked }: { view: View; asked: Case | undefined }) {
  if (!asked?.insurance) return null
  const answer = transfer(asked.insurance, asked.leaving, asked.joining, asked.answers)
  return (
    <Titled id="case-channels" title={<Label view={view} of={asked.insurance.short} />}>
      <UseList view={view} uses={answer.channels} />
    </Titled>
  )
}
