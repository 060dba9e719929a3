import { sitemap } from './site.ts'

const VOID = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/
const TAG = /<(\/?)([a-z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*(\/?)>/g

/**
 * The pages of the sitemap that together have every element in every surrounding: a page is left out when all its elements, each by
 * its name, classes, attributes and those of its parent, stand on a page before. What looks at elements and not at words sees the
 * same on these as on all. `EVERY_PAGE=1` gives all.
 */
export async function coveringPages(): Promise<string[]> {
  const all = await sitemap()
  if (process.env.EVERY_PAGE) return all
  const seen = new Set<string>()
  const chosen: string[] = []
  for (const address of all) {
    const fresh = elementsOf(await (await fetch(address)).text()).filter((element) => !seen.has(element))
    if (fresh.length === 0) continue
    for (const element of fresh) seen.add(element)
    chosen.push(address)
  }
  return chosen
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
