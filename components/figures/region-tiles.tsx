import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import { type Knowledge, knowledgeOf } from '#lib/domain/rules/coverage.ts'

const MARKS: Readonly<Record<Knowledge, string>> = { all: '●', some: '◐', none: '○' }

/**
 * The province-level units as a grid of squares, no map and no border: each the way to its page in `folder`, marked by how much of
 * it was checked for all insurances together. The marks are letters, so that paper and forced colours show them too.
 */
export function RegionTiles({ view, folder }: { view: View; folder: string }) {
  const { words, site } = view
  return (
    <figure className="tiles" data-figure="tiles">
      <figcaption>
        {(Object.keys(MARKS) as Knowledge[]).map((known) => (
          <span key={known}>
            <span aria-hidden="true">{MARKS[known]} </span>
            {words(`known-of.${known}`)}
          </span>
        ))}
      </figcaption>
      <ul>
        {site.regions
          .filter(({ parent }) => !parent)
          .map((region) => {
            const known = knowledgeOf(region, site)
            return (
              <li key={region.id} data-region={region.id} data-known-of={known}>
                <a href={view.at(`${folder}/${region.id}`)}>
                  <Label view={view} of={region.short} /> <span aria-hidden="true">{MARKS[known]}</span>
                  <span className="sr-only">{words(`known-of.${known}`)}</span>
                </a>
              </li>
            )
          })}
      </ul>
    </figure>
  )
}
