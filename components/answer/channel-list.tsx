import { Cites } from '#components/words/basis-list.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { KnownBadge } from '#components/words/known-badge.tsx'
import { LinkNote } from '#components/words/link-note.tsx'
import { Mark } from '#components/words/mark.tsx'
import { statementMarks } from '#components/words/statement-marks.ts'
import type { View } from '#components/words/view.ts'
import type { Channel, ChannelUse, Region, RegionChannel } from '#lib/content/site.ts'
import { dial } from '#lib/domain/address/paths.ts'
import type { Answered } from '#lib/domain/rules/answered.ts'
import { hotlineFor, localHotlines } from '#lib/domain/rules/hotline.ts'
import { Ground } from './checklist.tsx'

const USES = ['apply', 'accepted', 'progress', 'record', 'advice', 'complain'] as const

/** Ways to apply, look up and ask for one insurance, gathered by purpose: each with the way through its menu and its ground. */
export function UseList({ view, uses }: { view: View; uses: readonly Answered<ChannelUse>[] }) {
  return USES.map((use) => {
    const own = uses.filter(({ item }) => item.use === use)
    if (own.length === 0) return null
    return (
      <section key={use}>
        <h3>{view.words(`use.${use}`)}</h3>
        <ul className="channels">
          {own.map((answered) => (
            <UseItem key={answered.item.id} view={view} use={answered} />
          ))}
        </ul>
      </section>
    )
  })
}

type UseItemProps = {
  view: View
  use: Answered<ChannelUse>
  /** Where no heading says what it is for. */
  purpose?: boolean
}

/** One way to use a channel for an insurance. */
export function UseItem({ view, use: { item, onlyIf }, purpose = false }: UseItemProps) {
  const channel = view.site.channels.get(item.channel)
  if (!channel) return null
  return (
    <li data-channel={item.id} {...statementMarks({ item, onlyIf })}>
      <p>
        <strong>
          {purpose ? view.words(`use.${item.use}`) + view.words('list.colon') : ''}
          <Label view={view} of={channel.name} />
        </strong>
        {channel.url ? (
          <>
            {' '}
            <OfficialLink view={view} url={channel.url} />
          </>
        ) : null}
      </p>
      <p>
        <Sentence view={view} of={item.text} />
        <Mark view={view} of={item} />
      </p>
      <Ground view={view} item={item} from={undefined} />
    </li>
  )
}

/** The numbers to dial for one insurance in the regions concerned, once at the head of the list. */
export function Hotlines({ view, insurance, regions }: { view: View; insurance: string; regions: readonly Region[] }) {
  const hotlines = localHotlines(view.site, insurance)
  return (
    <ul className="phones">
      {hotlines.flatMap((channel) =>
        regions.length === 0
          ? [
              <li key={channel.id}>
                <Label view={view} of={channel.name} /> <Reach view={view} channel={channel} />
              </li>,
            ]
          : regions.map((region) => (
              <li key={channel.id + region.id}>
                <RegionHotline view={view} channel={channel} region={region} />
              </li>
            )),
      )}
    </ul>
  )
}

/** How a nation-wide channel is reached: the address as a link that shows its host, or the number to dial. */
export function Reach({ view, channel }: { view: View; channel: Channel }) {
  if (channel.url) return <OfficialLink view={view} url={channel.url} />
  if (!channel.phone) return null
  return (
    <>
      <a className="phone" href={dial(channel.phone)}>
        {channel.phone}
      </a>
      {channel.area_code ? <span className="meta"> {view.words('stuck.area-code')}</span> : null}
    </>
  )
}

/** One region's number on a nation-wide hotline, to dial from anywhere; where no area code is known, that is said. */
export function RegionHotline({ view, channel, region }: { view: View; channel: Channel; region: Region }) {
  const { number, certain } = hotlineFor(channel, region)
  return (
    <>
      <Label view={view} of={region.short} />{' '}
      <a className="phone" href={dial(number)}>
        {number}
      </a>
      {channel.area_code && certain && region.area_code_of ? (
        <span className="meta">
          {view.words('hotline.of')}
          <Label view={view} of={region.area_code_of} />
          {view.words('hotline.of-end')}
        </span>
      ) : null}
      {certain ? null : <span className="meta">{view.words('hotline.no-area-code')}</span>}
    </>
  )
}

/** A link to an official site, with its host shown as text so that a reader can compare it with what she sees. `bare`: the host is the whole address. */
export function OfficialLink({ view, url, name: given }: { view: View; url: string; name?: string }) {
  const { host, pathname } = new URL(url)
  const name = given ?? host
  return (
    <>
      <a className={name === host && pathname === '/' ? 'official bare' : 'official'} href={url} rel="noreferrer">
        {name}
        {name === host ? null : <span className="host"> {host}</span>}
      </a>
      <LinkNote view={view} url={url} />
    </>
  )
}

type ChannelGroundProps = { view: View; channel: Pick<Channel, 'basis' | 'known' | 'reported_in'> }

/** The small print of a channel itself: its articles, and a badge when it is only reported. */
export function ChannelGround({ view, channel }: ChannelGroundProps) {
  return (
    <p className="ground">
      {channel.basis ? <Cites view={view} basis={channel.basis} /> : null}
      <KnownBadge view={view} known={channel.known ?? 'official'} reportedIn={channel.reported_in} />
    </p>
  )
}

/** A region's own websites, apps and counters. */
export function RegionChannels({ view, channels }: { view: View; channels: readonly RegionChannel[] }) {
  const { words } = view
  if (channels.length === 0) return <p>{words('channels.none')}</p>
  return (
    <ul className="channels">
      {channels.map((channel) => (
        <li key={channel.id} data-channel={channel.id} {...statementMarks({ item: channel, from: true })}>
          <Label as="strong" view={view} of={channel.name} />{' '}
          <span className="meta">{words(`kind.${channel.kind}`)}</span>
          {channel.text ? <Sentence as="p" view={view} of={channel.text} /> : null}
          {channel.url ? (
            <p>
              <OfficialLink view={view} url={channel.url} />
            </p>
          ) : null}
          {channel.phone ? (
            <p>
              <a className="phone" href={dial(channel.phone)}>
                {channel.phone}
              </a>
            </p>
          ) : null}
          <ChannelGround view={view} channel={channel} />
        </li>
      ))}
    </ul>
  )
}
