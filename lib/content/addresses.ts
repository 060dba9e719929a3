import type { Entries, Entry } from './entries.ts'

/**
 * Every page of the site as a path without its language: the address contract, spelt out from the files that exist,
 * also from those that could not be read: one fault is told once.
 * The sitemap, the delivery's table and the check of internal links all read this one list.
 */
export function addressesOf(entries: Entries): string[] {
  const ids = (kind: 'insurance' | 'region' | 'stage' | 'source' | 'page' | 'problem' | 'question' | 'tool') => [
    ...new Set(
      [
        ...(entries[kind] as Entry[]).map((entry) => entry.place),
        ...entries.broken.filter((place) => place.kind === kind),
      ].map((place) => place.id),
    ),
  ]
  const below = (folder: string, names: string[]) => [folder, ...names.map((name) => `${folder}/${name}`)]
  return [
    '',
    ...below('/policy', ids('insurance')),
    ...below('/materials', ids('region')),
    ...below('/steps', ids('insurance')),
    ...below('/status', ids('stage')),
    ...below('/channels', ids('region')),
    ...below('/regions', ids('region')),
    ...below('/law', ids('source')),
    ...ids('problem').map((problem) => `/problems/${problem}`),
    ...(entries.question.length > 0 ? below('/questions', ids('question')) : []),
    ...ids('tool').map((tool) => `/tools/${tool}`),
    ...(entries.term.length > 0 ? ['/glossary'] : []),
    ...(entries.change.length > 0 ? ['/changes'] : []),
    ...ids('page').map((page) => `/${page}`),
    '/staff',
  ]
}

/** Pages that answer one case or serve editors and officials: reachable and linkable, but not in the sitemap. */
export function unlistedOf(insurances: readonly string[]): string[] {
  return [
    '/plan',
    '/what-to-say',
    ...insurances.map((id) => `/print/${id}`),
    '/staff/coverage',
    '/staff/flows',
    ...insurances.flatMap((id) => [`/staff/flows/${id}`, `/staff/flows/${id}.svg`]),
    '/search',
    '/poster',
    '/handout',
    '/tools/deadlines.ics',
    '/embed/checklist',
    '/changes.atom',
    '/changes.json',
  ]
}
