import type { Link, Text as Words } from 'mdast'
import type { Change, Fact, Site } from '#lib/content/site.ts'
import type { Day } from '#lib/words/day.ts'

/** A fact as it is on a day: the last of its values that has begun, or the first one. */
export function factOn(fact: Fact, day: Day): Fact {
  const begun = fact.values?.findLast(({ from }) => from <= day)
  return begun ? { ...fact, ...begun, unit: begun.unit ?? fact.unit } : fact
}

/** The facts whose value changes, or ends without a successor, after `today` and up to a day; in the order of those days. */
export function changesAhead({ facts }: Pick<Site, 'facts'>, today: Day, until: Day) {
  return [...facts.values()]
    .flatMap((fact) => [
      ...(fact.values ?? []).map(({ from, text }) => ({ fact, day: from, text })),
      ...(fact.until ? [{ fact, day: fact.until, text: undefined }] : []),
    ])
    .filter(({ day }) => day > today && day <= until)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

const known = new WeakMap<Site, { day: Day; site: Site }>()

/**
 * The site as a reader of a day finds it: facts have the value of the day wherever a sentence links to them, and the history has an
 * entry for each value that has begun. The same object as long as the day is the same, and the site itself while no value has changed.
 */
export function siteOn(site: Site, day: Day): Site {
  const last = known.get(site)
  if (last?.day === day) return last.site
  const changed = [...site.facts.values()].filter((fact) => fact.values?.some(({ from }) => from <= day))
  const found =
    changed.length === 0 ? site : rewritten(site, new Map(changed.map((fact) => [fact.id, factOn(fact, day)])), day)
  known.set(site, { day, site: found })
  return found
}

function rewritten(site: Site, facts: ReadonlyMap<string, Fact>, day: Day): Site {
  const changes = [...site.changes, ...[...facts.values()].flatMap((fact) => historyOf(site, fact, day))]
  return {
    ...withWords(site, facts),
    facts: new Map([...site.facts].map(([id, fact]) => [id, facts.get(id) ?? fact])),
    changes: changes.sort((a, b) => (a.id < b.id ? 1 : -1)),
  }
}

/** An entry of the history for each value that has begun: what was said before, and what is said now. */
function historyOf(site: Site, fact: Fact, day: Day): Change[] {
  const first = site.facts.get(fact.id) ?? fact
  const plain = (of: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(of).map(([language, value]) => [language, [{ type: 'text', value } satisfies Words]]),
    )
  return (fact.values ?? [])
    .filter(({ from }) => from <= day)
    .map(({ from, text }, index, all) => ({
      id: `${from}-${fact.id}`,
      day: from,
      title: fact.meaning,
      reason: plain(fact.meaning),
      was: plain(all[index - 1]?.text ?? first.text),
      is: plain(text),
      basis: fact.basis,
    }))
}

/** A copy in which each link to one of the facts has the fact's words; whatever holds no such link stays the very same object. */
function withWords<T>(whole: T, facts: ReadonlyMap<string, Fact>): T {
  const seen = new Map<object, unknown>()
  const copy = (value: unknown, language: string): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const done = seen.get(value)
    if (done !== undefined) return done
    const link = value as Link
    const fact =
      link.type === 'link' && link.url.startsWith('fact:') ? facts.get(link.url.slice('fact:'.length)) : undefined
    const text = fact?.text[language]
    if (text !== undefined) return { ...link, children: [{ type: 'text', value: text }] }
    const pairs: [unknown, unknown][] = value instanceof Map ? [...value] : Object.entries(value)
    const copies = pairs.map(([key, inner]): [unknown, unknown] => [
      key,
      copy(inner, typeof key === 'string' && /^[a-z]{2,3}$/.test(key) ? key : language),
    ])
    const same = copies.every(([, inner], index) => inner === pairs[index]?.[1])
    const made = same
      ? value
      : value instanceof Map
        ? new Map(copies)
        : Array.isArray(value)
          ? copies.map(([, inner]) => inner)
          : Object.fromEntries(copies as [string, unknown][])
    seen.set(value, made)
    return made
  }
  return copy(whole, '') as T
}
