import type { ChannelUse, Fact, Site, Step } from '#lib/content/site.ts'
import type { Answered } from './answered.ts'
import { factOf } from './citation.ts'
import { callsTo } from './hotline.ts'
import { isAgency } from './lanes.ts'
import type { Transfer } from './transfer.ts'

/** How long the agencies may take by the rule: the days of the steps that have a limit, and whether others have none. */
export type Longest = { unit: Fact['unit']; value: number; partly: boolean } | 'no-limit' | 'nothing'

/** A case at a glance: how many papers, where, and how long at most. */
export type Glance = {
  sure: number
  /** Papers that hang on a question not yet answered. */
  open: number
  /** Where one applies; nothing where there is nothing to apply for. */
  where: { side: Step['side'] | undefined; online: boolean; window: boolean } | undefined
  longest: Longest
}

/** Draws the glance from the answer to a case. */
export function glanceOf(site: Pick<Site, 'channels' | 'facts'>, { materials, steps, channels }: Transfer): Glance {
  const sure = materials.filter(({ onlyIf }) => onlyIf.length === 0).length
  return { sure, open: materials.length - sure, where: whereOf(site, steps, channels), longest: longestOf(site, steps) }
}

function whereOf(
  site: Pick<Site, 'channels'>,
  steps: readonly Answered<Step>[],
  channels: readonly Answered<ChannelUse>[],
): Glance['where'] {
  const kinds = channels
    .filter(({ item }) => item.use === 'apply')
    .map(({ item }) => site.channels.get(item.channel)?.kind)
  if (kinds.length === 0) return undefined
  const window = kinds.includes('window')
  return {
    side: steps.find(({ item }) => item.id === 'apply')?.item.side,
    online: kinds.some((kind) => kind !== 'window'),
    window,
  }
}

/** The longest that the agencies may take over some steps, by the rule. */
export function longestOf(site: Pick<Site, 'facts'>, steps: readonly Answered<Step>[]): Longest {
  const agencies = steps.filter(({ item }) => isAgency(item))
  const limits = agencies.flatMap(({ item }) => (item.limit ? [factOf(site, item.limit)] : []))
  const [first] = limits
  if (agencies.length === 0) return 'nothing'
  if (!first) return 'no-limit'
  const alike = limits.filter(({ unit }) => unit === first.unit)
  return {
    unit: first.unit,
    value: alike.reduce((sum, { value }) => sum + Number(value), 0),
    partly: alike.length < agencies.length,
  }
}

/** The first place to apply that has an address; a place that only some may use counts while nothing speaks against it. */
export function platformOf(site: Pick<Site, 'channels'>, { channels }: Pick<Transfer, 'channels'>) {
  for (const { item } of channels) {
    const channel = item.use === 'apply' ? site.channels.get(item.channel) : undefined
    if (channel?.url) return { channel, url: channel.url }
  }
  return undefined
}

/** The number to ring for an insurance: that of the place joined, or of the one left where the other is not known. */
export const callFor = (
  site: Pick<Site, 'channels'>,
  { insurance, joining, leaving }: Pick<Transfer, 'insurance' | 'joining' | 'leaving'>,
): ReturnType<typeof callsTo>[number] | undefined => callsTo(site, insurance.id, joining ?? leaving)[0]
