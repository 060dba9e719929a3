import { CaseChannels } from '#components/answer/case-channels.tsx'
import { RegionChannels, RegionHotline } from '#components/answer/channel-list.tsx'
import { Checked } from '#components/page/checked.tsx'
import { SayLink } from '#components/page/paper-link.tsx'
import { Shell } from '#components/page/shell.tsx'
import { Label } from '#components/words/inline.tsx'
import { statementMarks } from '#components/words/statement-marks.ts'
import { pathIn } from '#lib/domain/address/paths.ts'
import { hotlinesOf } from '#lib/domain/rules/hotline.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { byId, headOf, loader } from '../../../load-page.ts'

const load = loader('/channels/[region]', ({ view, id }) => {
  const region = byId(view.site.regions, id)
  return { region, name: inLanguage(region.short, view.language.id) }
})

export const generateMetadata = headOf(load)

export default async function RegionChannelsPage(props: PageProps<'/[lang]/channels/[region]'>) {
  const { view, asked, region, name, path } = await load(props)
  const { words, language, site } = view
  return (
    <Shell
      view={view}
      path={path}
      asked={asked}
      title={words('channels.region.title', { name })}
      answer={words('channels.region.answer')}
    >
      <Checked view={view} on={{ path, regions: [region] }} />
      <h2 id="hotlines">{words('channels.hotlines')}</h2>
      <ul className="phones">
        {hotlinesOf(site).map((channel) => (
          <li key={channel.id} data-channel={channel.id} {...statementMarks({ item: channel })}>
            <strong>
              <Label view={view} of={channel.name} />
            </strong>{' '}
            <RegionHotline view={view} channel={channel} region={region} />
          </li>
        ))}
      </ul>
      <p>{words('stuck.area-code')}</p>
      <SayLink view={view} query={`?joining=${region.id}`} />
      <CaseChannels view={view} asked={asked} />
      <h2 id="own">{words('channels.own', { name })}</h2>
      <RegionChannels view={view} channels={region.channels} />
      <p>
        <a href={pathIn(language.id, '/channels')}>{words('channels.to-national')}</a>
      </p>
      <p>
        <a href={pathIn(language.id, `/regions/${region.id}`)}>{words('channels.to-region', { name })}</a>
      </p>
    </Shell>
  )
}
