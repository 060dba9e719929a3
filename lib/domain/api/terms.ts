import type { Day } from '#lib/words/day.ts'

/** So many requests a second may come from one address; the proxy answers more with 429. */
export const RATE_LIMIT = 50

/** When v1 ends: `announced` is the day from which programs are told, `ends` its last day. Nothing while no end is planned. */
export type Ending = { announced: Day; ends: Day }
export const ENDING: Ending | undefined = undefined

/** What a reply says of the end of its version (RFC 9745 and RFC 8594), in headers: nothing while there is none. */
export function versionHeaders(ending: Ending | undefined = ENDING): Record<string, string> {
  if (!ending) return {}
  const at = (time: string) => Date.parse(`${time}+08:00`)
  return {
    Deprecation: `@${at(`${ending.announced}T00:00:00`) / 1000}`,
    Sunset: new Date(at(`${ending.ends}T23:59:59`)).toUTCString(),
    Link: '</en/api#promise>; rel="deprecation", </en/api#promise>; rel="sunset"',
  }
}
