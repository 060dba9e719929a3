import { problemAt, problemIn } from './consistency.ts'
import type { Entries } from './entries.ts'
import type { Problem } from './problem.ts'
import { allStatements } from './statements.ts'

/** Checks that nothing stands in the content for no use, and that the site's own settings are there. */
export function* checkUse(entries: Entries): Iterable<Problem> {
  yield* settings(entries)
  if (entries.broken.length > 0) return
  const cited = new Set(entries.source.map(({ data }) => data.replaced_by))
  const asked = new Set<string>()
  for (const statement of allStatements(entries)) {
    if (statement.type === 'citation') cited.add(statement.citation.source)
    if (statement.type === 'when') for (const circumstance of Object.keys(statement.when)) asked.add(circumstance)
  }
  // A repealed source may stand uncited: its page stays, and names the source that replaced it.
  for (const { place, data, document } of entries.source)
    if (!cited.has(place.id) && data.status !== 'repealed')
      yield problemIn(document.path, 'nothing cites this source; cite it or remove the file')
  for (const { place, document } of entries.circumstance)
    if (!asked.has(place.id))
      yield problemIn(document.path, 'no list depends on this question; use it in a "when" or remove the file')
}

function* settings({ site: [site], broken, languages }: Entries): Iterable<Problem> {
  const language = site?.data.default_language ?? ''
  if (!site && !broken.some((place) => place.kind === 'site'))
    yield problemIn(
      'content/site.md',
      'this file is missing; it names the site, its default language and its review period',
    )
  if (site && !languages.includes(language))
    yield problemAt(
      site,
      ['default_language'],
      `"${language}" is not a language of the site; known: ${languages.join(', ')}`,
    )
}
