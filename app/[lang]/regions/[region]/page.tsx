import { RegionChannels, RegionHotline } from '#components/answer/channel-list.tsx'
import { ServiceGuide } from '#components/answer/service-guide.tsx'
import { MistakenRegion } from '#components/case/mistaken-region.tsx'
import { Checked } from '#components/page/checked.tsx'
import { ComplainLink } from '#components/page/paper-link.tsx'
import { Shell } from '#components/page/shell.tsx'
import { Fold } from '#components/words/fold.tsx'
import { Label } from '#components/words/inline.tsx'
import { Titled } from '#components/words/titled.tsx'
import { pathIn } from '#lib/domain/address/paths.ts'
import { caseQuery } from '#lib/domain/address/query.ts'
import { localHotlines } from '#lib/domain/rules/hotline.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { byId, headOf, loader } from '../../../load-page.ts'

const load = loader('/regions/[region]', ({ view, id }) => {
  const region = byId(view.site.regions, id)
  return { region, name: inLanguage(region.short, view.language.id) }
})

export const generateMetadata = headOf(load)

export default async function RegionPage(props: PageProps<'/[lang]/regions/[region]'>) {
  const { view, region, name, path } = await load(props)
  const { words, language, site } = view
  const cities = site.regions.filter((each) => each.parent === region)
  const crumbs = [{ words: words('nav.regions'), path: '/regions' }]
  if (region.parent)
    crumbs.push({ words: inLanguage(region.parent.short, language.id), path: `/regions/${region.parent.id}` })
  return (
    <Shell
      view={view}
      path={path}
      crumbs={crumbs}
      title={words('region.title', { name })}
      answer={words('region.answer', { name })}
    >
      <MistakenRegion view={view} region={region} />
      {cities.length > 0 ? (
        <Titled id="cities" title={words('region.cities', { name })}>
          <ul className="region-links">
            {cities.map((city) => (
              <li key={city.id}>
                <a href={pathIn(language.id, `/regions/${city.id}`)}>
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
        <a href={`${pathIn(language.id, '')}${caseQuery({ joining: region }, site)}#start`}>{words('steps.case')}</a>
      </p>
      <Checked view={view} on={{ path, regions: [region] }} />
    </Shell>
  )
}
