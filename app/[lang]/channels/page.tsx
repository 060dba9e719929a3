import { CaseChannels } from '#components/answer/case-channels.tsx'
import { ChannelGround, Reach } from '#components/answer/channel-list.tsx'
import { RegionLinks } from '#components/case/region-links.tsx'
import { WhereToTap } from '#components/figures/where-to-tap.tsx'
import { Checked } from '#components/page/checked.tsx'
import { SayLink } from '#components/page/paper-link.tsx'
import { Shell } from '#components/page/shell.tsx'
import { Fold } from '#components/words/fold.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { statementMarks } from '#components/words/statement-marks.ts'
import type { View } from '#components/words/view.ts'
import type { Channel } from '#lib/content/site.ts'
import { listedPage } from '../../listed-page.tsx'

const page = listedPage('/channels', ({ shell, view, asked, path }) => {
  const { words, site } = view
  const channels = [...site.channels.values()].sort((a, b) => a.order - b.order)
  return (
    <Shell {...shell} answer={words('channels.answer')}>
      <Checked view={view} on={{ path }} />
      <SayLink view={view} />
      <CaseChannels view={view} asked={asked} />
      <h2 id="national">{words('channels.national')}</h2>
      <ul className="channels">
        {channels.map((channel) => {
          const { id } = channel
          return (
            <li key={id} id={id} data-channel={id} {...statementMarks({ item: channel })}>
              <Label as="h3" view={view} of={channel.name} />
              <p>
                <Reach view={view} channel={channel} />
              </p>
              <What view={view} channel={channel} of="can" />
              <Fold view={view} className="part" title={words('material.more')} about={view.say(channel.name)}>
                <What view={view} channel={channel} of="cannot" />
                <What view={view} channel={channel} of="needs" />
                {site.insurances
                  .flatMap(({ channels: uses }) => uses.filter((use) => use.channel === id))
                  .map((use) => (
                    <WhereToTap key={use.id} view={view} channel={channel} use={use} />
                  ))}
                <ChannelGround view={view} channel={channel} />
              </Fold>
            </li>
          )
        })}
      </ul>
      <RegionLinks view={view} folder="/channels" />
    </Shell>
  )
})

/** What a channel can do, cannot do, or asks for, when there is something to say of it. */
function What({ view, channel, of }: { view: View; channel: Channel; of: 'can' | 'cannot' | 'needs' }) {
  const text = channel[of]
  return text ? (
    <p>
      <strong>{view.words(`channel.${of}`)}</strong> <Sentence view={view} of={text} />
    </p>
  ) : null
}

export const generateMetadata = page.generateMetadata
export default page.Page
