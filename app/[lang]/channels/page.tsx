import { CaseChannels } from '#components/answer/case-channels.tsx'
import { ChannelGround, Reach } from '#components/answer/channel-list.tsx'
import { RegionLinks } from '#components/case/region-links.tsx'
import { WhereToTap } from '#components/figures/where-to-tap.tsx'
import { Checked } from '#components/page/checked.tsx'
import { SayLink } from '#components/page/paper-link.tsx'
import { Shell } from '#components/page/shell.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { headOf, loader } from '../../load-page.ts'

const load = loader('/channels')

export const generateMetadata = headOf(load)

export default async function Channels(props: PageProps<'/[lang]/channels'>) {
  const { view, asked, path } = await load(props)
  const { words, site } = view
  const channels = [...site.channels.values()].sort((a, b) => a.order - b.order)
  return (
    <Shell view={view} path={path} asked={asked} title={words('channels.title')} answer={words('channels.answer')}>
      <Checked view={view} on={{ path }} />
      <SayLink view={view} />
      <CaseChannels view={view} asked={asked} />
      <h2 id="national">{words('channels.national')}</h2>
      <ul className="channels">
        {channels.map((channel) => {
          const { id, known = 'official' } = channel
          return (
            <li key={id} id={id} data-channel={id} data-from="nation" data-known={known}>
              <h3>
                <Label view={view} of={channel.name} />
              </h3>
              <p>
                <Reach view={view} channel={channel} />
              </p>
              {(['can', 'cannot', 'needs'] as const).map((what) =>
                channel[what] ? (
                  <p key={what}>
                    <strong>{words(`channel.${what}`)}</strong> <Sentence view={view} of={channel[what]} />
                  </p>
                ) : null,
              )}
              {site.insurances
                .flatMap(({ channels: uses }) => uses.filter((use) => use.channel === id))
                .map((use) => (
                  <WhereToTap key={use.id} view={view} channel={channel} use={use} />
                ))}
              <ChannelGround view={view} channel={channel} />
            </li>
          )
        })}
      </ul>
      <RegionLinks view={view} folder="/channels" />
    </Shell>
  )
}
