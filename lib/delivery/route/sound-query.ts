import type { Site } from '#lib/content/site.ts'
import type { CanonicalQuery } from '#lib/domain/pages/page-query.ts'
import { canonicalQuery, keysOf } from '#lib/domain/pages/pages.ts'
import { mendedKey, mendedValues } from './mend.ts'
import { cutOnce } from './target.ts'

/**
 * The canonical query of a page, mended where that makes it sound: pairs parted by a semicolon, damaged keys (`amp;joining`), and a
 * value behind which a sentence was glued. What cannot be mended so stays for the page to name.
 */
export function soundQuery(path: string, sent: URLSearchParams, site: Site): CanonicalQuery {
  const keys = new Set(keysOf(path, site))
  const pairs = [...sent]
    .map(([key, value]): [string, string] => [keys.has(key) ? key : mendedKey(key), value])
    .flatMap((pair) => parted(pair, keys))
  const asSent = [...sent.keys()]
  const renamed = pairs.some(([key], index) => keys.has(key) && key !== asSent[index])
  const first = canonicalQuery(path, renamed ? new URLSearchParams(pairs) : sent, site)
  const found = first.faulty ? mendedPairs(pairs, keys).map((each) => canonicalQuery(path, each, site)) : []
  const sound = found.find(({ faulty }) => !faulty)
  return sound ? { ...sound, rewritten: true } : { ...first, rewritten: first.rewritten || renamed }
}

/** A pair, and those that a semicolon parts from it where each begins with a key of the page, as HTML 4 still advised. */
function parted([key, value]: [string, string], keys: ReadonlySet<string>): [string, string][] {
  const [own = '', ...others] = value.split(/;(?=[a-z-]+=)/)
  const more = others.map((each) => cutOnce(each, '='))
  return keys.has(key) && more.every(([name]) => keys.has(name)) ? [[key, own], ...more] : [[key, value]]
}

/** The query with all its values mended, in each of the ways; none when nothing can be. */
function mendedPairs(pairs: readonly [string, string][], keys: ReadonlySet<string>): URLSearchParams[] {
  const ways = pairs.map(([key, value]) => (keys.has(key) ? mendedValues(value) : []))
  const most = Math.max(0, ...ways.map(({ length }) => length))
  return Array.from(
    { length: most },
    (_, way) => new URLSearchParams(pairs.map(([key, value], at) => [key, ways[at]?.[way] ?? value])),
  )
}
