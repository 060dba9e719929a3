import type { Channel, Region, Site } from '#lib/content/site.ts'

/** Whether a channel is there for an insurance; one that names none is there for all, and without an insurance every one is. */
export const serves = (channel: { serves?: readonly string[] | undefined }, insurance: string | undefined): boolean =>
  insurance === undefined || !channel.serves || channel.serves.includes(insurance)

/** The nation-wide hotlines, in the order in which they are told. */
export const hotlinesOf = ({ channels }: Pick<Site, 'channels'>): Channel[] =>
  [...channels.values()].filter(({ kind }) => kind === 'hotline').sort((a, b) => a.order - b.order)

/** Those of them that a place's own people answer, dialled with its area code: for one insurance, or for any. */
export const localHotlines = (site: Pick<Site, 'channels'>, insurance?: string): Channel[] =>
  hotlinesOf(site).filter((channel) => channel.area_code && serves(channel, insurance))

/**
 * The number of a nation-wide hotline as it is dialled from elsewhere for one region: its area code first, where one is known.
 * A province's code is its capital's, so a city without a code of its own never borrows it; without a region no number is certain.
 */
export function hotlineFor(channel: Channel, region: Region | undefined): { number: string; certain: boolean } {
  const number = channel.phone ?? ''
  if (!channel.area_code && region) return { number, certain: true }
  return region?.area_code ? { number: `${region.area_code}-${number}`, certain: true } : { number, certain: false }
}

/** The hotlines that serve an insurance, as they are dialled from elsewhere for a region. */
export const callsTo = (site: Pick<Site, 'channels'>, insurance: string | undefined, region: Region | undefined) =>
  localHotlines(site, insurance).map((channel) => ({ channel, region, ...hotlineFor(channel, region) }))
