import type { LinkState } from '#lib/content/schemas/history.ts'
import { letters } from '#lib/words/typed.ts'

/**
 * What came of asking for an address. `text` are the words of a page, without markup; `main` the same
 * without menus and links; `cut` says that there was more of it.
 */
export type Visit =
  | { kind: 'page'; status: number; url: string; text: string; main?: string; scripted: boolean; cut: boolean }
  | { kind: 'file'; status: number }
  | { kind: 'off-site'; to: string }
  | { kind: 'failure'; state: LinkState; detail: string }

/** An address, and words of which its page should show at least one. */
type Link = { url: string; words: readonly string[] }

/**
 * How an address answered. `nowhere` is what the same host answers for a path that cannot exist: a page that says the same is none.
 * States: `ok`; `unread` and `refused` prove nothing, because a script writes the page, a robot is kept out, or a certificate is
 * incomplete in a way that browsers mend; all others are failures.
 */
export function judge(link: Link, visit: Visit, nowhere?: Visit): LinkState {
  if (visit.kind === 'off-site') return 'off-site'
  if (visit.kind === 'failure') return visit.state
  const { status } = visit
  if (status === 404 || status === 410) return 'not-found'
  if (status >= 500) return 'server-error'
  if (status < 200 || status > 299) return 'refused'
  return visit.kind === 'file' ? 'ok' : judgePage(link, visit, nowhere)
}

/** Fewer letters than any real page has: what remains of one that a script fills. */
const FEW = 20

function judgePage({ url, words }: Link, page: Visit & { kind: 'page' }, nowhere: Visit | undefined): LinkState {
  const text = letters(page.text)
  const { pathname, search } = new URL(url)
  const isRoot = pathname === '/' && search === ''
  const { pathname: end, search: endSearch } = new URL(page.url)
  if (!isRoot && end === '/' && endSearch === '') return 'soft-404'
  if (text.length < FEW) return page.scripted ? 'unread' : 'soft-404'
  if (!isRoot && nowhere?.kind === 'page' && nowhere.status < 300 && alike(text, letters(nowhere.text)))
    return 'soft-404'
  if (words.length === 0 || words.some((word) => text.includes(letters(word)))) return 'ok'
  return page.cut || page.scripted ? 'unread' : 'soft-404'
}

/** Equal but for numbers: pages show the time and how often they were read. */
const alike = (a: string, b: string) => a.replace(/\p{N}+/gu, '') === b.replace(/\p{N}+/gu, '')

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/** The words of an HTML page without scripts, styles and tags. Good enough to look for words in; not for showing. */
export function wordsOfPage(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<(script|style|noscript|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<\/?(b|i|u|em|font|span|strong|sub|sup|a)\b[^>]*>/gi, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (_all, hex: string, digits: string) => character(digits, hex ? 16 : 10))
    .replace(/&([a-z]+);/gi, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all)
}

/** The words that are the page's own: without menus, and without links, because headlines of other pages come and go. */
export const mainWordsOf = (html: string): string =>
  wordsOfPage(html.replace(/<(a|nav|header|footer|button|select)\b[\s\S]*?<\/\1\s*>/gi, ''))

function character(digits: string, base: number): string {
  const code = Number.parseInt(digits, base)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

const UNREACHABLE: readonly LinkState[] = ['not-found', 'server-error', 'certificate', 'no-host', 'no-answer']
const CHANGED: readonly LinkState[] = ['off-site', 'soft-404']

/** What a reader is told beside a link: that it could not be opened, that it is another page now, or nothing. */
export function readerNote(state: LinkState): 'unreachable' | 'changed' | undefined {
  if (UNREACHABLE.includes(state)) return 'unreachable'
  return CHANGED.includes(state) ? 'changed' : undefined
}
