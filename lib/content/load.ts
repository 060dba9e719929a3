import { checkChanges } from './check-days.ts'
import { checkConsistency } from './consistency.ts'
import { checkEditorial } from './editorial.ts'
import { type Entries, readEntries } from './entries.ts'
import { joinSite } from './join.ts'
import type { Memory } from './memory.ts'
import { checkMoved } from './moved.ts'
import { checkLinkHealth } from './official-links.ts'
import { ContentError, type Problem, sortProblems } from './problem.ts'
import { checkQuestions } from './questions.ts'
import { checkReach } from './reach.ts'
import { type ContentFile, lastChange, readContent } from './read.ts'
import { checkReferences } from './references.ts'
import { checkRegionGroups } from './region-groups.ts'
import { checkRegions } from './regions.ts'
import { sharedSite, shareSite } from './shared-site.ts'
import { checkShortLinks } from './short-links.ts'
import type { Site } from './site.ts'
import { addressesOf, unlistedOf } from './site-addresses.ts'
import { checkSynonyms } from './synonyms.ts'
import { checkTools } from './tools.ts'
import { checkTrust } from './trust.ts'
import { checkTwins } from './twin-texts.ts'
import { checkUse } from './unused.ts'

export type Checked = { problems: Problem[]; entries: Entries; site: Site | undefined }

/** All that is wrong with a set of content files, sorted by place, and the site when nothing is. */
export function checkContent(files: readonly ContentFile[], memory?: Memory): Checked {
  const { entries, problems } = readEntries(files, memory)
  const paths = new Set([...addressesOf(entries), ...unlistedOf(entries), '/'])
  const all = sortProblems([
    ...problems,
    ...checkReferences(entries, paths),
    ...checkConsistency(entries),
    ...checkReach(entries),
    ...checkUse(entries),
    ...checkRegions(entries),
    ...checkRegionGroups(entries),
    ...checkTwins(entries),
    ...checkTrust(entries),
    ...checkEditorial(entries),
    ...checkTools(entries),
    ...checkMoved(entries, paths),
    ...checkChanges(entries),
    ...checkLinkHealth(entries),
    ...checkQuestions(entries, paths),
    ...checkSynonyms(entries, paths),
    ...checkShortLinks(entries),
  ])
  return { problems: all, entries, site: all.length === 0 ? joinSite(entries) : undefined }
}

/**
 * The site's content, read once in a process: content that breaks while the server runs does not reach readers. Under `next dev` it is
 * read again when a file has changed.
 * @throws ContentError with every problem when anything is wrong.
 */
export function getSite(): Site {
  const changed = process.env.NODE_ENV === 'development' ? lastChange() : ''
  const known = sharedSite()
  if (known?.changed === changed) return known.site
  const { problems, site } = checkContent(readContent())
  if (!site) throw new ContentError(problems)
  shareSite(site, changed)
  return site
}
