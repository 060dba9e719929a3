import type { Channel, Region } from '#lib/content/site.ts'

/**
 * The number of a nation-wide hotline as it is dialled from elsewhere for one region: its area code first, where one is known.
 * A province's code is its capital's, so a city without a code of its own never borrows it.
 */
export function hotlineFor(channel: Channel, region: Region): { number: string; certain: boolean } {
  const number = channel.phone ?? ''
  if (!channel.area_code) return { number, certain: true }
  return region.area_code ? { number: `${region.area_code}-${number}`, certain: true } : { number, certain: false }
}
