import { problemAt } from './consistency.ts'
import type { Entries, Entry } from './entries.ts'
import type { DataOf } from './kinds.ts'
import { didYouMean, type Problem } from './problem.ts'

/**
 * The promise that an address never dies: whatever was released is a page still, or content/redirects.md says where its matter
 * went or since when it is gone. `live` are the pages there are, without their language; the home page is `''` or `/`.
 */
export function* checkMoved(entries: Entries, live: ReadonlySet<string>): Iterable<Problem> {
  const moved = new Map(
    entries.redirects.flatMap(({ data }) => data.redirects.map((each) => [each.from, each] as const)),
  )
  for (const entry of entries.redirects)
    for (const index of entry.data.redirects.keys()) {
      const [field, message] = redirectFault(entry.data.redirects, index, live, moved) ?? []
      if (field && message) yield problemAt(entry, ['redirects', index, field], message)
    }
  // A list of redirects, or a region with its former ids, that cannot be read is told once, and not again for each address in it.
  if (!entries.broken.some(({ kind }) => kind === 'redirects' || kind === 'region'))
    for (const entry of entries.released) yield* deadAddresses(entry, entries, live, moved)
}

type Pages = ReadonlySet<string>
type Redirects = DataOf['redirects']['redirects']
type Moved = ReadonlyMap<string, Redirects[number]>

function redirectFault(redirects: Redirects, index: number, live: Pages, moved: Moved) {
  const { from = '', to } = redirects[index] ?? {}
  if (redirects.findIndex((other) => other.from === from) < index)
    return ['from', `"${from}" stands twice in the list; keep one`]
  if (live.has(from)) return ['from', `"${from}" is a page of this site; remove the redirect, or the page`]
  if (to === undefined || live.has(to)) return undefined
  const further = moved.get(to)
  if (to === from) return ['to', `"${to}" leads to itself; write the page where its matter went`]
  if (further?.to) return ['to', `"${to}" has moved on to "${further.to}"; a reader is led in one step: write that`]
  if (further?.gone) return ['to', `"${to}" is gone; write another page, or "gone" here too`]
  return ['to', `there is no page "${to}"${didYouMean(to, live)}`]
}

function* deadAddresses(entry: Entry<'released'>, entries: Entries, live: Pages, moved: Moved): Iterable<Problem> {
  const former = formerRegions(entries)
  const known = [...entries.languages, ...entries.broken.filter(({ kind }) => kind === 'language').map(({ id }) => id)]
  for (const [index, language] of entry.data.languages.entries())
    if (!known.includes(language))
      yield problemAt(entry, ['languages', index], `pages in "${language}" were released; bring the language back`)
  for (const [index, page] of entry.data.pages.entries())
    if (!live.has(page) && !moved.has(page) && !former.has(page))
      yield problemAt(entry, ['pages', index], `"${page}" was released and is no page any more; ${HOW_TO_MEND}`)
}

const HOW_TO_MEND =
  'bring it back, or say in content/redirects.md where its matter went (from, to, reason) or since when it is gone (from, gone, reason)'

/** A region that was given a new id keeps the old one among its aliases, and with it the old addresses. */
function formerRegions(entries: Entries): Set<string> {
  const names = entries.region.flatMap(({ data }) => data.aliases ?? [])
  return new Set(['/regions', '/materials', '/channels'].flatMap((folder) => names.map((name) => `${folder}/${name}`)))
}
