import { problemAt } from './consistency.ts'
import type { Entries } from './entries.ts'
import { officialAddresses } from './official-links.ts'
import type { Problem } from './problem.ts'

const PRUNE = 'run npm run links -- --prune, which needs no network, or remove this item'

/** Checks the record of how official addresses answered: of addresses that the content still has, each once. */
export function checkLinkHealth(entries: Entries): Problem[] {
  // A file that cannot be read may be the one with the address: one fault is told once.
  if (entries.broken.length > 0 || entries['link-health'].length === 0) return []
  const known = new Set(officialAddresses(entries).map(({ url }) => url))
  return entries['link-health'].flatMap((entry) =>
    entry.data.links.flatMap(({ url }, index) => {
      const at = (message: string) => [problemAt(entry, ['links', index, 'url'], message)]
      if (!known.has(url)) return at(`"${url}" is no longer in the content; ${PRUNE}`)
      const first = entry.data.links.findIndex((other) => other.url === url)
      return first < index ? at(`"${url}" stands twice in the list; ${PRUNE}`) : []
    }),
  )
}
