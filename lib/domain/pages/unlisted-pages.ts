import { ASK_KEY, SHEET_KEYS } from '#lib/domain/address/query.ts'
import { readSearch, SEARCH_KEYS } from '#lib/domain/search/search-query.ts'
import { DEADLINE_FILE_KEYS, readDeadlineCase } from '#lib/domain/tools/deadline-query.ts'
import type { UnlistedPage } from '#lib/words/page-paths.ts'
import { history } from './listed-pages.ts'
import type { PageKind } from './page-kind.ts'
import { freeText, readsCase, readsLink } from './page-query.ts'

/** Every page and file that is not for search engines. */
export const UNLISTED = {
  '/plan': { reader: readsCase(undefined, [ASK_KEY]), preview: 'share.plan' },
  '/what-to-say': { reader: readsCase() },
  '/print/[insurance]': { reader: readsCase('insurance') },
  '/regions/[region]/vs/[other]': {},
  '/staff/coverage': {},
  '/staff/flows': {},
  '/staff/flows/[insurance]': {},
  '/staff/flows/[insurance].svg': {},
  '/search': { reader: freeText(SEARCH_KEYS, ({ query }) => readSearch(query)) },
  '/poster': { reader: readsLink(SHEET_KEYS) },
  '/handout': { reader: readsLink(SHEET_KEYS) },
  '/handout.png': { reader: readsCase() },
  '/tools/deadlines.ics': {
    reader: freeText(DEADLINE_FILE_KEYS, ({ query, site }) => readDeadlineCase(query, site, true)),
  },
  '/embed/checklist': { reader: readsCase() },
  '/changes.atom': { reader: history },
  '/changes.json': { reader: history },
} satisfies Record<UnlistedPage, PageKind>
