import { problemAt } from './consistency.ts'
import type { Entries, Entry } from './entries.ts'
import { didYouMean, type Problem } from './problem.ts'
import type { RedirectData } from './schemas/history.ts'

/**
 * The promise that an address never dies: whatever was released is a page still, or content/redirects.md says where its matter
 * went or since when it is gone. `live` are the pages there are, without their language; the home page is `''` or `/`.
 */
export function checkMoved(entries: Entries, live: ReadonlySet<string>): Problem[] {
  const moved = new Map<string, RedirectData>(
    entries.redirects.flatMap(({ data }) => data.redirects.map((each) => [each.from, each] as const)),
  )
  return [
    ...entries.redirects.flatMap((entry) => redirectFaults(entry, live, moved)),
    ...entries.released.flatMap((entry) => deadAddresses(entry, entries, live, moved)),
  ]
}

function redirectFaults(
  entry: Entry<'redirects'>,
  live: ReadonlySet<string>,
  moved: ReadonlyMap<string, RedirectData>,
): Problem[] {
  const { redirects } = entry.data
  return redirects.flatMap(({ from, to }, index) => {
    const at = (field: 'from' | 'to', message: string) => [problemAt(entry, ['redirects', index, field], message)]
    if (redirects.findIndex((other) => other.from === from) < index)
      return at('from', `"${from}" stands twice in the list; keep one`)
    if (live.has(from)) return at('from', `"${from}" is a page of this site; remove the redirect, or the page`)
    if (to === undefined || live.has(to)) return []
    const further = moved.get(to)
    if (to === from) return at('to', `"${to}" leads to itself; write the page where its matter went`)
    if (further?.to) return at('to', `"${to}" has moved on to "${further.to}"; a reader is led in one step: write that`)
    if (further?.gone) return at('to', `"${to}" is gone; write another page, or "gone" here too`)
    return at('to', `there is no page "${to}"${didYouMean(to, live)}`)
  })
}

function deadAddresses(
  entry: Entry<'released'>,
  entries: Entries,
  live: ReadonlySet<string>,
  moved: ReadonlyMap<string, RedirectData>,
): Problem[] {
  // A list of redirects, or a region with its former ids, that cannot be read is told once, and not again for each address in it.
  if (entries.broken.some(({ kind }) => kind === 'redirects' || kind === 'region')) return []
  const former = formerRegions(entries)
  const known = [...entries.languages, ...entries.broken.filter(({ kind }) => kind === 'language').map(({ id }) => id)]
  return [
    ...entry.data.languages.flatMap((language, index) =>
      known.includes(language)
        ? []
        : [problemAt(entry, ['languages', index], `pages in "${language}" were released; bring the language back`)],
    ),
    ...entry.data.pages.flatMap((page, index) =>
      live.has(page) || moved.has(page) || former.has(page)
        ? []
        : [problemAt(entry, ['pages', index], `"${page}" was released and is no page any more; ${HOW_TO_MEND}`)],
    ),
  ]
}

const HOW_TO_MEND =
  'bring it back, or say in content/redirects.md where its matter went (from, to, reason) or since when it is gone (from, gone, reason)'

/** A region that was given a new id keeps the old one among its aliases, and with it the old addresses. */
function formerRegions(entries: Entries): Set<string> {
  const names = entries.region.flatMap(({ data }) => data.aliases ?? [])
  return new Set(['/regions', '/materials', '/channels'].flatMap((folder) => names.map((name) => `${folder}/${name}`)))
}
