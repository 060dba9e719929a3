import { CaseChannels } from '#components/answer/case-channels.tsx'
import { RegionChannels, RegionHotline } from '#components/answer/channel-list.tsx'
import { Checked } from '#components/page/checked.tsx'
import { SayLink } from '#components/page/paper-link.tsx'
import { Shell } from '#components/page/shell.tsx'
import { Label } from '#components/words/inline.tsx'
import { statementMarks } from '#components/words/statement-marks.ts'
import { hotlinesOf } from '#lib/domain/rules/hotline.ts'
import { listedPage } from '../../../listed-page.tsx'

const page = listedPage('/channels/[region]', ({ shell, view, asked, thing: region }) => {
  const { words, site } = view
  const name = view.say(region.short)
  return (
    <Shell {...shell} answer={words('channels.region.answer')}>
      <Checked view={view} on={{ path: shell.path, regions: [region] }} />
      <h2 id="hotlines">{words('channels.hotlines')}</h2>
      <ul className="phones">
        {hotlinesOf(site).map((channel) => (
          <li key={channel.id} data-channel={channel.id} {...statementMarks({ item: channel })}>
            <Label as="strong" view={view} of={channel.name} />{' '}
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
        <a href={view.at('/channels')}>{words('channels.to-national')}</a>
      </p>
      <p>
        <a href={view.at(`/regions/${region.id}`)}>{words('channels.to-region', { name })}</a>
      </p>
    </Shell>
  )
})

export const generateMetadata = page.generateMetadata
export default page.Page
