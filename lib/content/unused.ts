import { problemAt } from './consistency.ts'
import type { Entries } from './entries.ts'
import type { Problem } from './problem.ts'
import { allStatements } from './statements.ts'

/** Checks that nothing stands in the content for no use, and that the site's own settings are there. */
export function checkUse(entries: Entries): Problem[] {
  return [...uncited(entries), ...unasked(entries), ...settings(entries)]
}

function uncited(entries: Entries): Problem[] {
  if (entries.broken.length > 0) return []
  const cited = new Set<string>()
  for (const statement of allStatements(entries)) {
    if (statement.type === 'citation') cited.add(statement.citation.source)
    if (statement.type === 'link' && statement.url.startsWith('source:'))
      cited.add(statement.url.slice('source:'.length).split('#')[0] ?? '')
  }
  for (const source of entries.source) if (source.data.replaced_by) cited.add(source.data.replaced_by)
  return entries.source
    .filter((entry) => !cited.has(entry.place.id) && entry.data.status !== 'repealed')
    .map((entry) => ({
      path: entry.document.path,
      line: 1,
      column: 1,
      message: 'nothing cites this source; cite it or remove the file',
    }))
}

function unasked(entries: Entries): Problem[] {
  if (entries.broken.length > 0) return []
  const used = new Set(
    allStatements(entries).flatMap((statement) => (statement.type === 'when' ? Object.keys(statement.when) : [])),
  )
  return entries.circumstance
    .filter((entry) => !used.has(entry.place.id))
    .map((entry) => ({
      path: entry.document.path,
      line: 1,
      column: 1,
      message: 'no list depends on this question; use it in a "when" or remove the file',
    }))
}

function settings(entries: Entries): Problem[] {
  const site = entries.site[0]
  if (!site)
    return entries.broken.some((place) => place.kind === 'site')
      ? []
      : [
          {
            path: 'content/site.md',
            line: 1,
            column: 1,
            message: 'this file is missing; it names the site, its default language and its review period',
          },
        ]
  const language = site.data.default_language
  return entries.languages.includes(language)
    ? []
    : [
        problemAt(
          site,
          ['default_language'],
          `"${language}" is not a language of the site; known: ${entries.languages.join(', ')}`,
        ),
      ]
}
