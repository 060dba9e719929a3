import { Selector } from '#components/case/selector.tsx'
import type { View } from '#components/words/view.ts'
import { pathIn } from '#lib/domain/address/paths.ts'
import { Shell } from './shell.tsx'

/** The page for an address that leads nowhere or cannot be read: says so, and gives the selector and the hotline. */
export function Lost({ view, kind }: { view: View; kind: 'not-found' | 'bad-request' }) {
  const { words, language } = view
  return (
    <Shell view={view} path="">
      <h1>{words(`${kind}.title`)}</h1>
      <p>{words(`${kind}.text`)}</p>
      <Selector
        view={view}
        action={pathIn(language.id, '/plan')}
        chosen={{ insurance: undefined, leaving: undefined, joining: undefined, answers: {} }}
        submit="selector.submit"
      />
    </Shell>
  )
}
