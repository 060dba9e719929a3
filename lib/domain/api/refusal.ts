import { z } from 'zod'
import type { Site } from '#lib/content/site.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { shortened } from '#lib/words/typed.ts'
import type { ApiFault } from './faults.ts'
import { listOf, row } from './schema-parts.ts'
import { wordsIn } from './voice.ts'

/** What is wrong with one key of an address: the value as it was sent, null when it is the key that is missing or unknown. */
const errorSchema = row('What is wrong with one key of an address.', {
  key: z.string(),
  value: z.string().nullable(),
  why: z.string().describe('A word for programs, as in `unknown`, `one-of`, `missing` or `date-form`.'),
  row: z.int().nullable().describe('Of a key that may be repeated: which one, from 1.'),
  one_of: listOf(z.string())
    .nullable()
    .describe('What may stand there; for a spelling of several regions, these regions.'),
  detail: z.string(),
  detail_zh: z.string(),
})

/** What went wrong, as RFC 9457 has it. `type` is a page of this site, relative to it. */
const problemSchema = row('What went wrong (RFC 9457).', {
  type: z.string().describe('The page that explains it, relative to this site: /en/api#bad-value.'),
  title: z.string(),
  title_zh: z.string(),
  status: z.int(),
  detail: z.string(),
  detail_zh: z.string(),
  errors: listOf(errorSchema),
})
export const problemParts = { Problem: problemSchema, ProblemError: errorSchema }

export type Problem = z.infer<typeof problemSchema>

export const PROBLEM_TYPE = 'application/problem+json'

/** So many requests a second may come from one address; the proxy answers more with 429. */
export const RATE_LIMIT = 50

type Said = { en: string; zh: string }
type Kind = { type: string; title: Said; detail: Said }
const HELP = { en: 'All addresses and keys stand in /openapi.json.', zh: '所有地址和参数见 /openapi.json。' }
const kind = (anchor: string, title: Said, detail: Said = HELP): Kind => ({ type: `/en/api#${anchor}`, title, detail })
const DAMAGED = kind('bad-address', { en: 'The address is damaged and cannot be read', zh: '地址写坏了，读不懂' })
const LONG = kind('bad-address', { en: 'The request is too long', zh: '请求太长' })
const BUSY = { en: 'Please try again shortly.', zh: '请过一会儿再试。' }

/** What each status means here. Words of the code, as in `lib/delivery/reply/notice.ts`: they must be there when the content is not. */
const KINDS: Readonly<Record<number, Kind>> = {
  400: DAMAGED,
  404: kind('not-found', { en: 'There is no such address', zh: '没有这个地址' }),
  405: kind('only-reading', {
    en: 'This site can only be read: GET, HEAD or OPTIONS',
    zh: '本站只能读取：GET、HEAD 或 OPTIONS',
  }),
  408: kind('bad-address', { en: 'The request took too long to arrive', zh: '请求发得太慢' }, BUSY),
  406: kind(
    'bad-address',
    { en: 'Without compression the answer is too large', zh: '不压缩的数据太大' },
    {
      en: 'Please send Accept-Encoding: gzip, or ask for less.',
      zh: '请带上 Accept-Encoding: gzip，或者少要一些。',
    },
  ),
  414: LONG,
  417: kind('bad-address', { en: 'This site does not do what the request expects', zh: '网站办不到请求里要求的事' }),
  429: kind('unavailable', { en: 'Too many requests came from your connection', zh: '您这里发来的请求太密' }, BUSY),
  431: LONG,
  500: kind('unavailable', { en: 'The site has a fault', zh: '网站出了故障' }, BUSY),
  503: kind('unavailable', { en: 'The site is busy or starting', zh: '网站正忙或正在启动' }, BUSY),
}

/** The problem of a status that needs no look at the content. Unknown statuses are told as a fault. */
export function problemOf(status: number): Problem {
  const { type, title, detail } = KINDS[status] ?? (KINDS[500] as Kind)
  return { type, title: title.en, title_zh: title.zh, status, detail: detail.en, detail_zh: detail.zh, errors: [] }
}

/** The problem of an address whose values cannot be used; each error says which key, which value and why. */
export function problemFor(site: Site, faults: readonly ApiFault[]): Problem {
  const errors = faults.map((fault) => ({
    key: fault.key,
    value: fault.value ?? null,
    why: fault.why,
    row: fault.row ?? null,
    one_of: fault.oneOf?.map(({ id }) => id) ?? null,
    detail: sentence(site, 'en', fault),
    detail_zh: sentence(site, 'zh', fault),
  }))
  return {
    type: '/en/api#bad-value',
    title: 'A key or value in the address is missing or cannot be used',
    title_zh: '地址里缺了一项，或者有一个参数、一项不能用',
    status: 400,
    detail: errors.map(({ detail }) => detail).join(' '),
    detail_zh: errors.map(({ detail_zh }) => detail_zh).join(''),
    errors,
  }
}

/** What the API says in words of its own: it names keys, where a page names fields. */
const OF_THE_API = new Set(['missing', 'unknown', 'one-of', 'unknown-key', 'near-key'])

/** One fault in one language, in the words that pages have for it. */
function sentence(site: Site, wanted: string, { key, value = '', why, oneOf = [] }: ApiFault): string {
  const { language, words } = wordsIn(site, wanted)
  const sent = shortened(value)
  const field = key === 'place' ? 'places' : key
  const said = OF_THE_API.has(why)
    ? words(`api.${why}`, { key, value: sent })
    : // A page names the field; a program knows only its key.
      `${key}: ${words(`fault.${why}`, { what: words(`field.${field}`), value: sent })}`
  const choices = oneOf.map(({ id, name }) => (name ? `${inLanguage(name, language)} (${id})` : id))
  return choices.length > 0
    ? said + words(why === 'near-key' ? 'api.meant' : 'api.choices', { choices: choices.join(words('list.or')) })
    : said
}
