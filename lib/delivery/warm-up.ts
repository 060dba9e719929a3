import type { Pages } from '#lib/delivery/render/pages.ts'
import { StartError } from '#lib/delivery/settings/explain.ts'
import type { Day } from '#lib/words/day.ts'

/** Pages without which the site is of no use: home, and those that say what went wrong. */
const NEEDED = ['', '/not-found', '/bad-request']
/** The first search of a language makes its index, for which no reader should wait. A page of answers is never stored. */
const SEARCHED = '/search?q=12333'

/**
 * Makes the first pages before the first reader comes. Next loads its modules, and with them the content, when a kind of page is
 * first rendered; from here on, content files that break on disk change nothing.
 * @throws StartError when a needed page cannot be made: such a build must not take readers.
 */
export async function warmUp(pages: Pages, languages: Iterable<string>, day: Day): Promise<void> {
  const needed = [...languages].flatMap((language) => NEEDED.map((path) => `/${language}${path}`))
  const searched = [...languages].map((language) => `/${language}${SEARCHED}`)
  for (const target of [...needed, '/sitemap.xml', ...searched]) {
    const { value } = await pages(target, day, !searched.includes(target), () => true).catch((error: unknown) => {
      throw new StartError(`${target} cannot be rendered: ${String(error)}`)
    })
    if (value.kind !== 'body') throw new StartError(`${target} is not in this build; run "npm run build" again`)
  }
}
