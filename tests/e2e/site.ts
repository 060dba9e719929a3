import type { Page } from '@playwright/test'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { readContent } from '#lib/content/read.ts'

export const PORT = process.env.E2E_PORT ?? '3217'
export const ORIGIN = `http://localhost:${PORT}`

/** The day of every server of the tests: the newest on which anything in the content was checked. */
export const DAY =
  readContent()
    .flatMap(({ text }) => text.match(/(?<=^ *verified: )\d{4}-\d{2}-\d{2}/gm) ?? [])
    .sort()
    .at(-1) ?? ''

/** The languages that the journeys are walked in. What must hold on every page is checked in every language of the sitemap. */
export const LANGUAGES = ['zh', 'en'] as const

/** A case that is possible, with questions open. */
export const CASE = 'insurance=employee-pension&leaving=sichuan&joining=guangdong'

/** Its checklist, as other sites show it. */
export const EMBED = `/embed/checklist?${CASE}`

/** Pages that the sitemap does not list, without their language: cases, what was misread, what other sites show, and what is not there. */
export const UNLISTED = [
  '/plan',
  `/plan?${CASE}`,
  `/plan?${CASE}&hukou=leaving&age=over`,
  `/plan?${CASE}&hukou=leaving&age=over&drawing=no&work=employed&how=window`,
  `/plan?${CASE}&drawing=yes`,
  `/plan?${CASE}&age=over&ask=work`,
  `/plan?${CASE}&age=elderly`,
  `/plan?${CASE}&ask=one`,
  '/plan?insurance=medical&leaving=shanxi&joining=shanxi',
  '/plan?insurance=nonsense&leaving=shan-xi&joining=atlantis&age=elderly',
  '/materials/guangdong?insurance=employee-pension&leaving=sichuan',
  '/what-to-say',
  `/what-to-say?${CASE}`,
  '/print/employee-pension?leaving=sichuan&joining=guangdong',
  '/print/medical?joining=beijing',
  '/regions/guangdong/vs/zhejiang',
  '/staff/coverage',
  '/staff/flows',
  '/staff/flows/employee-pension',
  '/staff/flows/medical',
  '/staff/flows/work-injury-maternity',
  '/changes?insurance=medical&region=guangdong',
  '/changes?insurance=medical&region=guangzhou',
  '/changes?insurance=luck&region=shan-xi',
  '/search',
  '/search?q=shanxi',
  '/search?q=move+pension',
  '/search?q=working+days',
  '/search?q=household+register',
  '/search?q=社保怎么转走',
  '/search?q=上海+医保+材料',
  '/search?q=从上海转到成都',
  '/search?q=国办发〔2009〕66号',
  '/search?q=12333',
  '/search?q=名字写错了',
  '/search?q=广东+失业',
  '/search?q=利息',
  '/search?q=asdfghjkl&page=two',
  `/search?q=${'社'.repeat(101)}`,
  '/staff?insurance=employee-pension&leaving=sichuan&joining=guangzhou&page=plan&lang=en',
  '/staff?leaving=shan-xi&joining=atlantis&page=shop',
  '/poster',
  '/poster?insurance=medical&joining=guangzhou&page=materials',
  '/handout?insurance=employee-pension&leaving=sichuan&joining=guangzhou&page=plan',
  '/tools/deadlines?insurance=employee-pension&event=applied&date=2026-09-01',
  '/tools/deadlines?insurance=employee-pension&event=applied&date=2026-11-24',
  '/tools/deadlines?insurance=unemployment',
  '/tools/deadlines?insurance=nope&event=x&date=09/10/2025',
  '/tools/payment-place?hukou=sichuan&now=guangdong&place=guangdong&years=8&place=zhejiang&years=11',
  '/tools/payment-place?now=zhejiang&place=guangdong&years=12&place=zhejiang&years=3-6&birth=1972-05&sex=female',
  '/tools/payment-place?hukou=shan-xi&now=atlantis&place=guangdong&years=-8&place=&years=8.5&birth=x&sex=y&kind=z',
  '/embed/checklist',
  EMBED,
  `${EMBED}&drawing=yes`,
  '/embed/checklist?insurance=nonsense',
  '/no-such-page',
  '/%',
]

/** The same, as addresses in a language. */
export const unlistedIn = (language: string): string[] =>
  UNLISTED.map((path) => new URL(`/${language}${path}`, ORIGIN).href)

/** One entry of the sitemap: its address, its day, and the same page in every language. */
export type Entry = { loc: string; lastmod: string; alternates: { hreflang: string; href: string }[] }

/** The entries of the sitemap, as they stand there. */
export async function sitemapEntries(): Promise<Entry[]> {
  const reply = await fetch(`${ORIGIN}/sitemap.xml`)
  const text = await reply.text()
  const valid = XMLValidator.validate(text)
  if (reply.status !== 200 || valid !== true) throw new Error(`sitemap: ${reply.status} ${JSON.stringify(valid)}`)
  const parser = new XMLParser({
    isArray: (name) => name === 'url' || name === 'xhtml:link',
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
  })
  const { urlset } = parser.parse(text)
  return (urlset.url as { loc: string; lastmod: string; 'xhtml:link': Entry['alternates'] }[]).map((url) => ({
    loc: url.loc,
    lastmod: url.lastmod,
    alternates: url['xhtml:link'].map(({ hreflang, href }) => ({ hreflang, href })),
  }))
}

/** The locations in the sitemap, as they stand there. */
export async function sitemap(): Promise<string[]> {
  return (await sitemapEntries()).map(({ loc }) => loc)
}

/** Does something with each, four at a time, in their order. */
export async function fourAtATime<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const waiting = all.values()
  const one = async () => {
    for (const each of waiting) await work(each)
  }
  await Promise.all([one(), one(), one(), one()])
}

/** A page's language and its path without it: `http://…/zh/policy/medical` gives `['zh', '/policy/medical']`. */
export function partsOf(location: string): [language: string, path: string] {
  const { pathname, search } = new URL(location)
  const [, language = '', ...rest] = pathname.split('/')
  return [language, rest.map((segment) => `/${segment}`).join('') + search]
}

/** English takes that much more room than Chinese. */
export const ROOM = { zh: 1, en: 1.35 } as const

/** Chooses in the form of a case, by the names of its selects, and sends it. */
export async function submit(page: Page, choices: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(choices)) await page.locator(`select[name=${name}]`).selectOption(value)
  await page.locator('form.selector button[type=submit]').click()
}

/** Opens whatever stands behind one touch, so that a test can use what is there. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true
  })
