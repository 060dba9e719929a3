import type { Speaker } from './page-kind.ts'
import { pageHead } from './pages.ts'

/** What is wrong with what a search engine shows of a page. */
export type HeadFault = { page: string; part: 'title' | 'description'; message: string }

/** What a result list shows before it cuts: characters of a title (without the site's name) and of a description, at least and at most. */
const ROOM: Readonly<Record<string, Readonly<Record<HeadFault['part'], readonly [number, number]>>>> = {
  zh: { title: [5, 30], description: [40, 90] },
  en: { title: [10, 65], description: [70, 160] },
}

/** What is left out, marks, blanks that nobody filled. */
const ODD = /…|\.\.\.|\*\*|\]\(|[{}<>]|\s{2}|^\s|\s$|undefined|null|等等/
/** Words of the counter: nobody searches for them. A law's page is searched for by the law's own name. */
const COUNTER = /业务办理须知|转移接续业务|事项|相关|有关规定|本平台/

/** The titles and descriptions of one language that a result list would cut, repeat or show with marks in them. */
export function headFaults(speaker: Speaker): HeadFault[] {
  const first = { title: new Map<string, string>(), description: new Map<string, string>() }
  return speaker.site.addresses.flatMap((page) => {
    const head = pageHead(speaker, page)
    return (['title', 'description'] as const).flatMap((part) => {
      const text = head[part]
      const before = first[part].get(text)
      first[part].set(text, before ?? page)
      const complaints = [
        ...roomFault(text, ROOM[speaker.language.id]?.[part]),
        ...(before === undefined ? [] : [`is also the ${part} of ${before || '/'}; each page has its own`]),
        ...(ODD.test(text) ? ['has dots, marks or open blanks; write plain words'] : []),
        ...(part === 'title' && !page.startsWith('/law/') && COUNTER.test(text)
          ? ['speaks as a counter does; write what people search for']
          : []),
      ]
      return complaints.map((message) => ({ page, part, message: `the ${part} “${text}” ${message}` }))
    })
  })
}

function roomFault(text: string, room: readonly [number, number] | undefined): string[] {
  const length = [...text].length
  if (!room || (length >= room[0] && length <= room[1])) return []
  return [`has ${length} characters; a result list shows ${room[0]} to ${room[1]}`]
}
