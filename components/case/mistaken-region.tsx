import { HanRuns } from '#components/words/han-runs.tsx'
import type { View } from '#components/words/view.ts'
import type { Region } from '#lib/content/site.ts'
import { bothNames } from '#lib/domain/words/text.ts'

/** Which other region readers take for this one, what to do when the wrong one was chosen, and the way to the other. */
export function MistakenRegion({ view, region }: { view: View; region: Region }) {
  const { site, words, language } = view
  const others = site.regions.filter(({ id }) => region.mistaken_for?.includes(id))
  const named = (each: Region) => bothNames(each.short, language.id)
  return others.map((other) => (
    <p key={other.id} className="notice" data-mistaken-for={other.id}>
      <HanRuns
        language={language}
        text={words('region.mistaken', {
          name: named(region),
          other: named(other),
          change: words('case.change'),
        })}
      />{' '}
      <a href={view.at(`/regions/${other.id}`)}>
        <HanRuns language={language} text={words('region.mistaken.other', { other: named(other) })} />
      </a>
    </p>
  ))
}
