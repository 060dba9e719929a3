import { problemAt } from './consistency.ts'
import { allEntries, type Entries, type Entry } from './entries.ts'
import type { Problem } from './problem.ts'
import { isOfficialUrl } from './schemas/common.ts'
import { statementsOf } from './statements.ts'
import { gather } from './walk.ts'

/** An official address that the site leads to, and Chinese words of which its page should show at least one; none where none are known. */
export type OfficialAddress = { url: string; words: readonly string[] }

/** Every official address in the content, each once, in alphabetical order. */
export function officialAddresses(entries: Entries): OfficialAddress[] {
  const found = new Map<string, Set<string>>()
  const add = (url: string, words: readonly string[] = []) => {
    const known = found.get(url) ?? new Set()
    for (const word of words) known.add(word)
    found.set(url, known)
  }
  for (const entry of allEntries(entries)) {
    // The records of how addresses answered and what they said are about them; they lead nowhere.
    if (entry.place.kind === 'link-health' || entry.place.kind === 'seen') continue
    for (const statement of statementsOf(entry))
      if (statement.type === 'link' && isOfficialUrl(statement.url)) add(statement.url)
    for (const url of urlsIn(entry.data))
      add(url, entry.place.kind === 'source' ? wordsOf(entry as Entry<'source'>) : [])
  }
  return [...found].map(([url, words]) => ({ url, words: [...words] })).sort((a, b) => (a.url < b.url ? -1 : 1))
}

const urlsIn = (data: unknown): string[] =>
  gather(data, (value, key) =>
    key === 'url' && typeof value === 'string' && isOfficialUrl(value) ? [value] : undefined,
  )

/** A shorter piece stands on many pages. */
const TELLING = 8

/** The title of a source and the first telling piece of each article that is quoted from it, without punctuation. */
function wordsOf({ data }: Entry<'source'>): string[] {
  const quotes = Object.values(data.articles).map(({ quote }) => quote)
  return [data.title.zh ?? '', ...quotes].flatMap((text) => {
    const piece = text.split(/[^\p{L}\p{N}]+/u).find((each) => each.length >= TELLING)
    return piece ? [piece] : []
  })
}

const PRUNE = 'run npm run links -- --prune, which needs no network, or remove this item'

/** Checks the record of how official addresses answered: of addresses that the content still has, each once. */
export function* checkLinkHealth(entries: Entries): Iterable<Problem> {
  const [entry] = entries['link-health']
  // A file that cannot be read may be the one with the address: one fault is told once.
  if (!entry || entries.broken.length > 0) return
  const unseen = new Set(officialAddresses(entries).map(({ url }) => url))
  const known = new Set(unseen)
  for (const [index, { url }] of entry.data.links.entries()) {
    const at = (message: string) => problemAt(entry, ['links', index, 'url'], message)
    if (!known.has(url)) yield at(`"${url}" is no longer in the content; ${PRUNE}`)
    else if (!unseen.delete(url)) yield at(`"${url}" stands twice in the list; ${PRUNE}`)
  }
}
