import type { View } from '#components/words/view.ts'
import { areasOf } from '#lib/domain/rules/areas.ts'

/** The province-level units as options of a select, under their areas. */
export function RegionOptions({ view }: { view: View }) {
  const { site, words } = view
  return (
    <>
      <option value="">{words('select.not-sure')}</option>
      {areasOf(site.regions.filter(({ parent }) => !parent)).map(({ area, regions }) => (
        <optgroup key={area} label={words(`area.${area}`)}>
          {regions.map((region) => (
            <option key={region.id} value={region.id}>
              {view.say(region.short)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  )
}
