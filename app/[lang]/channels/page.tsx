import { CaseChannels } from '#components/answer/case-channels.tsx'
import { ChannelGround, Reach } from '#components/answer/channel-list.tsx'
import { RegionLinks } from '#components/case/region-links.tsx'
import { WhereToTap } from '#components/figures/where-to-tap.tsx'
import { Checked } from '#components/page/checked.tsx'
import { SayLink } from '#components/page/paper-link.tsx'
import { Shell } from '#components/page/shell.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { headOf, loader } from '../../load-page.ts'

const load = loader('/channels')

export const generateMetadata = headOf(load)

export default async function Channels(props: PageProps<'/[lang]/channels'>) {
  const { view, asked } = await load(props)
  const { words, language, site } = view
  const channels = [...site.channels.values()].sort((a, b) => a.order - b.order)
  return (
    <Shell view={view} path="/channels" asked={asked} crumbs={[{ words: words('nav.channels'), path: '/channels' }]}>
      <h1>{words('channels.title')}</h1>
      <div className="answer">
        <p>{words('channels.answer')}</p>
      </div>
      <Checked view={view} on={{ path: '/channels' }} days={listedGround(site, '/channels', language.id).days} />
      <SayLink view={view} />
      <CaseChannels view={view} asked={asked} />
      <h2 id="national">{words('channels.national')}</h2>
      <ul className="channels">
        {channels.map((channel) => (
          <li
            key={channel.id}
            id={channel.id}
            data-channel={channel.id}
            data-from="nation"
            data-known={channel.known ?? 'official'}
          >
            <h3>
              <Label view={view} of={channel.name} />
            </h3>
            <p>
              <Reach view={view} channel={channel} />
            </p>
            <p>
              <strong>{words('channel.can')}</strong> <Sentence view={view} of={channel.can} />
            </p>
            {channel.cannot ? (
              <p>
                <strong>{words('channel.cannot')}</strong> <Sentence view={view} of={channel.cannot} />
              </p>
            ) : null}
            {channel.needs ? (
              <p>
                <strong>{words('channel.needs')}</strong> <Sentence view={view} of={channel.needs} />
              </p>
            ) : null}
            {site.insurances
              .flatMap(({ channels: uses }) => uses.filter((use) => use.channel === channel.id))
              .map((use) => (
                <WhereToTap key={use.id} view={view} channel={channel} use={use} />
              ))}
            <ChannelGround view={view} channel={channel} />
          </li>
        ))}
      </ul>
      <RegionLinks view={view} folder="/channels" />
    </Shell>
  )
}
