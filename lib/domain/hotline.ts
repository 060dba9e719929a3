import type { Channel, Region } from '#lib/content/site.ts'
import { chainOf } from './coverage.ts'

/** The number of a nation-wide hotline as it is dialled from elsewhere for one region: its area code first, where one is known. */
export function hotlineFor(channel: Channel, region: Region): { number: string; certain: boolean } {
  const number = channel.phone ?? ''
  if (!channel.area_code) return { number, certain: true }
  const code = chainOf(region)
    .reverse()
    .find((part) => part.area_code)?.area_code
  return code ? { number: `${code}-${number}`, certain: true } : { number, certain: false }
}
