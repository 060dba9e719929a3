import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'

/** The stages of an application as dots, each the way to its page; the present one is filled and said to be the current step. */
export function StageDots({ view, current }: { view: View; current?: string | undefined }) {
  const { words, site } = view
  return (
    <figure className="stage-dots" data-figure="stages">
      <figcaption>{words('status.our-names')}</figcaption>
      <ol>
        {site.stages.map((stage) => (
          <li key={stage.id} data-stage={stage.id} data-current={stage.id === current ? '' : undefined}>
            <a href={view.at(`/status/${stage.id}`)} aria-current={stage.id === current ? 'step' : undefined}>
              <Label view={view} of={stage.name} />
            </a>{' '}
            <span className="meta">{words(`holder.${stage.holder}`)}</span>
          </li>
        ))}
      </ol>
    </figure>
  )
}
