import { checkContent } from '#lib/content/load.ts'
import { readContent } from '#lib/content/read.ts'
import type { Site } from '#lib/content/site.ts'

/** The site's real content: its files, what is wrong with them, what they hold, and the site they make. */
export const files = readContent()
export const { problems, entries, site: checked } = checkContent(files)

/** The real site. Throws when the content is not clean: clean.test.ts says what is wrong. */
export function realSite(): Site {
  if (!checked) throw new Error(`the content has ${problems.length} problems; see tests/content/clean.test.ts`)
  return checked
}
