import { RegionChannels, RegionHotline } from '#components/answer/channel-list.tsx'
import { ServiceGuide } from '#components/answer/service-guide.tsx'
import { MistakenRegion } from '#components/case/mistaken-region.tsx'
import { Checked } from '#components/page/checked.tsx'
import { ComplainLink } from '#components/page/paper-link.tsx'
import { Shell } from '#components/page/shell.tsx'
import { Fold } from '#components/words/fold.tsx'
import { Label } from '#components/words/inline.tsx'
import { Titled } from '#components/words/titled.tsx'
import { localHotlines } from '#lib/domain/rules/hotline.ts'
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
          <ul className="region-links">
            {cities.map((city) => (
              <li key={city.id}>
                <a href={view.at(`/regions/${city.id}`)}>
                  <Label view={view} of={city.short} />
                </a>
              </li>
            ))}
          </ul>
        </Titled>
      ) : null}
      <Titled id="ask" title={words('region.ask')}>
        <ul className="phones">
          {localHotlines(site).map((channel) => (
            <li key={channel.id}>
              <strong>
                <Label view={view} of={channel.name} />
              </strong>{' '}
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

export const generateMetadata = page.generateMetadata
export default page.Page
