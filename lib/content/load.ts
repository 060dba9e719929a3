import { addressesOf, unlistedOf } from './addresses.ts'
import { checkConsistency } from './consistency.ts'
import { checkEditorial } from './editorial.ts'
import { type Entries, readEntries } from './entries.ts'
import { joinSite } from './join.ts'
import { checkNames } from './names.ts'
import { ContentError, type Problem, sortProblems } from './problem.ts'
import { type ContentFile, readContent } from './read.ts'
import { checkReferences } from './references.ts'
import { checkRegions } from './regions.ts'
import type { Site } from './site.ts'
import { checkTools } from './tools.ts'
import { checkTrust } from './trust.ts'
import { checkTwins } from './twins.ts'
import { checkUse } from './unused.ts'

/** All that is wrong with a set of content files, sorted by place, and the site when nothing is. */
export function checkContent(files: readonly ContentFile[]): {
  problems: Problem[]
  entries: Entries
  site: Site | undefined
} {
  const { entries, problems } = readEntries(files)
  const paths = new Set<string>([
    ...addressesOf(entries),
    ...unlistedOf(entries.insurance.map(({ place }) => place)),
    '/',
  ])
  const all = sortProblems([
    ...problems,
    ...checkReferences(entries, paths),
    ...checkNames(entries, paths),
    ...checkConsistency(entries),
    ...checkUse(entries),
    ...checkRegions(entries),
    ...checkTwins(entries),
    ...checkTrust(entries),
    ...checkEditorial(entries),
    ...checkTools(entries),
  ])
  return { problems: all, entries, site: all.length === 0 ? joinSite(entries) : undefined }
}

/** One process, one reading: Next's bundles and the server each hold this module, and all of them share one site. */
const SHARED = Symbol.for('social-insurance-transfer-guide/site')
const shared = globalThis as { [SHARED]?: Site }

/**
 * The site's content, read once in a process: content that breaks while the server runs does not reach readers.
 * @throws ContentError with every problem when anything is wrong.
 */
export function getSite(): Site {
  const known = shared[SHARED]
  if (known) return known
  const { problems, site } = checkContent(readContent())
  if (!site) throw new ContentError(problems)
  shared[SHARED] = site
  return site
}
