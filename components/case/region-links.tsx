import { Label } from '#components/words/inline.tsx'
import { Part } from '#components/words/part.tsx'
import type { View } from '#components/words/view.ts'
import { areasOf } from '#lib/domain/rules/areas.ts'

/** All regions as links into one part of the site, under their areas; no typing needed. */
export function RegionLinks({ view, folder }: { view: View; folder: string }) {
  return areasOf(view.site.regions).map(({ area, regions }) => (
    <Part key={area} view={view} id={`area-${area}`} title={view.words(`area.${area}`)}>
      <ul className="region-links">
        {regions.map((region) => (
          <li key={region.id}>
            <a href={view.at(`${folder}/${region.id}`)}>
              <Label view={view} of={region.short} />
            </a>
          </li>
        ))}
      </ul>
    </Part>
  ))
}
