import { Joined } from '#components/words/joined.tsx'
import type { View } from '#components/words/view.ts'
import type { Region } from '#lib/content/site.ts'
import type { Coverage } from '#lib/domain/rules/coverage.ts'
import { localHotlines } from '#lib/domain/rules/hotline.ts'
import { citiesThatDiffer } from '#lib/domain/rules/service-guide.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { RegionHotline } from './channel-list.tsx'

type CoverageNotesProps = { view: View; answer: Pick<Transfer, 'insurance' | 'leaving' | 'joining' | 'coverage'> }

/** What has been checked of the two regions for this insurance; where nobody has, the hotline stands beside it. */
export function CoverageNotes({ view, answer }: CoverageNotesProps) {
  const { leaving, joining, coverage, insurance } = answer
  const same = leaving === joining
  return (
    <>
      {leaving && coverage.leaving && !same ? (
        <CoverageNote view={view} region={leaving} insurance={insurance.id} state={coverage.leaving} />
      ) : null}
      {joining && coverage.joining ? (
        <CoverageNote view={view} region={joining} insurance={insurance.id} state={coverage.joining} />
      ) : null}
      {joining ? <CityList view={view} region={joining} insurance={insurance.id} /> : null}
    </>
  )
}

type CoverageNoteProps = { view: View; region: Region; insurance: string; state: Coverage }

function CoverageNote({ view, region, insurance, state }: CoverageNoteProps) {
  const { words, site } = view
  const name = view.say(region.short)
  const [hotline] = localHotlines(site, insurance)
  return (
    <p className="coverage" data-coverage={state}>
      <a href={view.at(`/regions/${region.id}`)}>{name}</a>
      {words('list.colon')}
      {words(`coverage.${state}`)}
      {state === 'unchecked' && hotline ? (
        <>
          {' '}
          {words('coverage.call')} <RegionHotline view={view} channel={hotline} region={region} />
        </>
      ) : null}
    </p>
  )
}

/** A reader who picked only a province is told that her city may add something, and which cities are known to. */
export function CityList({ view, region, insurance }: { view: View; region: Region; insurance: string }) {
  const { words, site } = view
  const cities = citiesThatDiffer(site, region, insurance)
  if (region.parent || cities.length === 0) return null
  return (
    <p className="coverage cities">
      {words('coverage.cities')}
      <Joined by={words('list.comma')}>
        {cities.map(({ id, short }) => (
          <a key={id} href={view.at(`/plan?insurance=${insurance}&joining=${id}`)}>
            {view.say(short)}
          </a>
        ))}
      </Joined>
    </p>
  )
}
