import { RegionChannels, RegionHotline } from '#components/answer/channel-list.tsx'
import { ServiceGuide } from '#components/answer/service-guide.tsx'
import { Checked } from '#components/page/checked.tsx'
import { ComplainLink } from '#components/page/paper-link.tsx'
import { Shell } from '#components/page/shell.tsx'
import { Fold } from '#components/words/fold.tsx'
import { HanRuns } from '#components/words/han-runs.tsx'
import { Label } from '#components/words/inline.tsx'
import { Links } from '#components/words/links.tsx'
import { Titled } from '#components/words/titled.tsx'
import type { View } from '#components/words/view.ts'
import type { Region } from '#lib/content/site.ts'
import { localHotlines } from '#lib/domain/rules/hotline.ts'
import { bothNames } from '#lib/domain/words/text.ts'
import { listedPage } from '../../../listed-page.tsx'

const page = listedPage('/regions/[region]', ({ shell, view, thing: region, path }) => {
  const { words, site } = view
  const name = view.say(region.short)
  const cities = site.regions.filter((each) => each.parent === region)
  const crumbs = [{ words: words('nav.regions'), path: '/regions' }]
  if (region.parent) crumbs.push({ words: view.say(region.parent.short), path: `/regions/${region.parent.id}` })
  return (
    <Shell {...shell} crumbs={crumbs} answer={words('region.answer', { name })}>
      <MistakenRegion view={view} region={region} />
      {cities.length > 0 ? (
        <Titled id="cities" title={words('region.cities', { name })}>
          <Links
            view={view}
            className="region-links"
            to={cities.map(({ id, short }) => [`/regions/${id}`, view.say(short)])}
          />
        </Titled>
      ) : null}
      <Titled id="ask" title={words('region.ask')}>
        <ul className="phones">
          {localHotlines(site).map((channel) => (
            <li key={channel.id}>
              <Label as="strong" view={view} of={channel.name} />{' '}
              <RegionHotline view={view} channel={channel} region={region} />
            </li>
          ))}
        </ul>
        <p>
          {words(
            region.channels.some((channel) => channel.kind === 'window')
              ? 'region.windows-known'
              : 'region.windows-unknown',
          )}
        </p>
        <ComplainLink view={view} path={path} />
        <Fold view={view} className="part" title={words('channels.own', { name })}>
          <RegionChannels view={view} channels={region.channels} />
        </Fold>
      </Titled>
      {site.insurances.map((insurance) => (
        <ServiceGuide key={insurance.id} view={view} insurance={insurance} region={region} />
      ))}
      <p className="no-print">
        <a href={`${view.at('', { joining: region })}#start`}>{words('steps.case')}</a>
      </p>
      <Checked view={view} on={{ path, regions: [region] }} />
    </Shell>
  )
})

/** Which other region readers take for this one, what to do when the wrong one was chosen, and the way to the other. */
function MistakenRegion({ view, region }: { view: View; region: Region }) {
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

export const generateMetadata = page.generateMetadata
export default page.Page
