import { Links } from '#components/words/links.tsx'
import { Part } from '#components/words/part.tsx'
import type { View } from '#components/words/view.ts'
import { areasOf } from '#lib/domain/rules/areas.ts'

/** All regions as links into one part of the site, under their areas; no typing needed. */
export function RegionLinks({ view, folder }: { view: View; folder: string }) {
  return areasOf(view.site.regions).map(({ area, regions }) => (
    <Part key={area} view={view} id={`area-${area}`} title={view.words(`area.${area}`)}>
      <Links
        view={view}
        className="region-links"
        to={regions.map(({ id, short }) => [`${folder}/${id}`, view.say(short)])}
      />
    </Part>
  ))
}
