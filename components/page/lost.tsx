import { Selector } from '#components/case/selector.tsx'
import type { View } from '#components/words/view.ts'
import { Shell } from './shell.tsx'

/** The page for an address that leads nowhere or cannot be read: says so, and gives the selector and the hotline. */
export function Lost({ view, kind }: { view: View; kind: 'not-found' | 'bad-request' }) {
  return (
    <Shell view={view} path="" title={view.words(`${kind}.title`)}>
      <p>{view.words(`${kind}.text`)}</p>
      <Selector view={view} />
    </Shell>
  )
}
