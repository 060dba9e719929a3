import { fourAtATime, partsOf, sitemap, unlistedIn } from './site.ts'

const VOID = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/
const TAG = /<(\/?)([a-z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*(\/?)>/g

/** A page with its elements, each once, and the length of its HTML. */
type Read = { address: string; elements: ReadonlySet<string>; size: number }

/** Every page of a language, read once for all tests of a worker. */
const read = new Map<string, Promise<Read[]>>()

function pagesIn(language: string): Promise<Read[]> {
  const known = read.get(language) ?? readAll(language)
  read.set(language, known)
  return known
}

async function readAll(language: string): Promise<Read[]> {
  const listed = (await sitemap()).filter((location) => partsOf(location)[0] === language)
  const addresses = [...listed, ...unlistedIn(language)]
  const pages: Read[] = []
  await fourAtATime([...addresses.entries()], async ([at, address]) => {
    const html = await (await fetch(address)).text()
    pages[at] = { address, elements: new Set(elementsOf(html)), size: html.length }
  })
  return pages
}

/**
 * Pages of a language, listed or not, that together have every element in every surrounding, each known by its name, classes,
 * attributes and those of its parent: what looks at elements and not at words sees the same on these as on all. What takes its time
 * with every line prefers short pages, what looks for too much on one the long ones. `EVERY_PAGE=1` gives all.
 */
export async function coveringPages(language: string, prefer: 'short' | 'long'): Promise<string[]> {
  const pages = await pagesIn(language)
  if (process.env.EVERY_PAGE) return pages.map(({ address }) => address)
  const left = new Set(pages.flatMap(({ elements }) => [...elements]))
  const worth = ({ elements, size }: Read) =>
    [...elements].filter((element) => left.has(element)).length * (prefer === 'short' ? 1 / size : size)
  const chosen: string[] = []
  while (left.size > 0) {
    const best = pages.reduce((one, other) => (worth(other) > worth(one) ? other : one))
    for (const element of best.elements) left.delete(element)
    chosen.push(best.address)
  }
  return chosen
}

/** The three pages of a kind with the most HTML in a language, by a path without it; all of them with `EVERY_PAGE=1`. */
export async function longestPages(language: string, kind: RegExp): Promise<string[]> {
  const own = (await pagesIn(language)).filter(({ address }) => kind.test(partsOf(address)[1]))
  const most = process.env.EVERY_PAGE ? own.length : 3
  return own
    .sort((one, other) => other.size - one.size)
    .slice(0, most)
    .map(({ address }) => address)
}

/** Each element with its parent; React writes no end tags that could be missing. */
function elementsOf(html: string): string[] {
  const open = ['']
  return [...html.matchAll(TAG)].flatMap(([, ends, name = '', attributes = '', closed]) => {
    if (ends) {
      open.pop()
      return []
    }
    const names = [...attributes.matchAll(/\s([^\s=]+)(?:="([^"]*)")?/g)]
      .map(([, key, value]) => (key === 'class' || key === 'role' ? `${key}=${value}` : key))
      .sort()
    const element = `${name} ${names.join(' ')}`
    const found = `${open.at(-1)} > ${element}`
    if (!closed && !VOID.test(name)) open.push(element)
    return [found]
  })
}
