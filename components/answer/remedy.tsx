import { Fold } from '#components/words/fold.tsx'
import { plainText, Sentence } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Trouble } from '#lib/content/site.ts'

/** Steps of a remedy that stand there without a touch. */
const SHOWN = 3

/** What to do about a problem, in order: the first steps, and one touch away those for when they do not help. */
export function Remedy({ view, steps }: { view: View; steps: Trouble['remedy'] }) {
  const rest = steps.length > SHOWN + 1 ? steps.slice(SHOWN) : []
  const items = (some: Trouble['remedy']) =>
    some.map((step) => (
      <li key={plainText(view, step)}>
        <Sentence view={view} of={step} />
      </li>
    ))
  return (
    <>
      <ol>{items(steps.slice(0, steps.length - rest.length))}</ol>
      {rest.length > 0 ? (
        <Fold view={view} className="part" title={view.words('problem.next', { count: rest.length })}>
          <ol start={SHOWN + 1}>{items(rest)}</ol>
        </Fold>
      ) : null}
    </>
  )
}
