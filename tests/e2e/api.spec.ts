import { expect, test } from '@playwright/test'
import { startHost } from './host-page.ts'
import { CASE, LANGUAGES, ORIGIN } from './site.ts'

type Item = {
  id: string
  from: string | null
  known: string
  only_if: { circumstance: string }[]
  basis: { source: string; article: string | null }[]
}
type Case = Record<keyof typeof MARKS, Item[]> & {
  page: string
  verdict: Item
  coverage: Record<'leaving' | 'joining', { state: string } | null>
  links: { self: string; documentation: string }
}
type Problem = { type: string; status: number; errors: { key: string }[] }
type Description = { paths: Record<string, { get: { parameters: { name: string; example?: string }[] } }> }

const json = async <T>(path: string) =>
  (await (await fetch(path.startsWith('http') ? path : ORIGIN + path)).json()) as T

/** Cases of each kind: open questions, a region's own rules, papers left out, one place alone, nothing possible. */
const CASES = [
  CASE,
  `${CASE}&hukou=leaving&age=over&drawing=no&work=employed&how=window`,
  `${CASE}&drawing=yes`,
  'insurance=employee-pension',
  'insurance=employee-pension&leaving=shenzhen&joining=chongqing&hukou=leaving&age=under&work=employed',
  'insurance=employee-pension&leaving=guangzhou&joining=shenzhen',
  'insurance=medical&leaving=hunan&joining=shanghai',
  'insurance=unemployment&leaving=sichuan&joining=hubei&work=none',
  'insurance=resident-pension&joining=shanghai',
  'insurance=military&leaving=sichuan',
]

/** The lists of an answer, and the mark of their items on a page. */
const MARKS = {
  materials: 'material',
  steps: 'step',
  unless: 'outcome',
  omitted: 'not-needed',
  not_needed: 'not-needed',
  channels: 'channel',
  notes: 'note',
} as const
/** Those that stand on the plan itself, each item once and marked as the answer says; the others may stand one touch away. */
const ON_PLAN = ['materials', 'steps', 'unless'] as const

const attributeOf = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
/** The values of an attribute in HTML, in order. */
const valuesOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value)

/**
 * The items of a list as a plan marks them, and as the answer tells them; a plan puts those that hang on a question first, and draws
 * some steps once more with who takes them.
 */
const shown = (plan: string, mark: string) =>
  (plan.match(new RegExp(`<li(?![^>]* data-actor=)[^>]* data-${mark}=[^>]*>`, 'g')) ?? [])
    .map((tag) =>
      [`data-${mark}`, 'data-from', 'data-known', 'data-only-if'].map((name) => attributeOf(tag, name)).join(),
    )
    .sort()
const told = (items: readonly Item[]) =>
  items
    .map(({ id, from, known, only_if }) =>
      [
        id,
        from ? 'region' : '',
        known === 'reported' ? known : '',
        only_if.map(({ circumstance }) => circumstance).join(' '),
      ].join(),
    )
    .sort()

/** What the answer has and neither the plan nor a page that it leads to shows: an item, or a source that one rests on. */
async function missingNear(plan: string, answer: Case): Promise<string[]> {
  const near = [...plan.matchAll(/href="(\/zh\/(?:channels|steps|print)[^"#]*)/g)].map(([, path = '']) => path)
  const others = [...new Set(near)].map(async (path) => (await fetch(ORIGIN + path.replaceAll('&amp;', '&'))).text())
  const pages = [plan, ...(await Promise.all(others))]
  const stands = (text: RegExp) => pages.some((page) => text.test(page))
  const lists = Object.entries(MARKS).map(([list, mark]) => ({ items: answer[list as keyof typeof MARKS], mark }))
  const items = lists.flatMap(({ items: all, mark }) =>
    all.filter(({ id }) => !stands(new RegExp(`data-${mark}="${id}"`))).map(({ id }) => `${mark} ${id}`),
  )
  const grounds = [answer.verdict, ...lists.flatMap(({ items: all }) => all)].flatMap(({ basis }) => basis)
  const unnamed = grounds
    .filter(({ source, article }) => !stands(new RegExp(`/law/${source}[^"]*${article ? `#${article}"` : '"'}`)))
    .map(({ source, article }) => `${source} ${article}`)
  return [...items, ...unnamed]
}

for (const language of LANGUAGES)
  test(`the answer as data and the page have the same items, marked alike: ${language}`, async () => {
    for (const query of CASES) {
      const answer = await json<Case>(`/api/v1/checklist?${query}&lang=${language}`)
      expect(answer.page).toBe(`${ORIGIN}/${language}/plan?${query}`)
      const plan = /<main.*<\/main>/s.exec(await (await fetch(answer.page)).text())?.[0] ?? ''
      for (const list of ON_PLAN)
        expect([query, list, shown(plan, MARKS[list])]).toEqual([query, list, told(answer[list])])
      expect(valuesOf(plan, 'data-verdict')).toEqual([answer.verdict.id])
      const { leaving, joining } = answer.coverage
      expect(
        (plan.match(/<p[^>]* data-coverage="[^"]*"/g) ?? []).flatMap((tag) => valuesOf(tag, 'data-coverage')),
      ).toEqual([leaving, joining].flatMap((each) => (each ? [each.state] : [])))
      if (language === 'zh') expect([query, await missingNear(plan, answer)]).toEqual([query, []])
    }
  })

test('every address that the page lists answers, and is described', async ({ page }) => {
  const { paths } = await json<Description>('/openapi.json')
  await page.goto('/en/api')
  const hrefs = await page
    .locator('.addresses a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const shape = (href: string) => href.split('?')[0]?.replace(/^(\/api\/v1\/\w+\/).+/, '$1{id}')
  expect(hrefs.map(shape)).toEqual([...Object.keys(paths), '/openapi.json'])
  for (const href of hrefs) {
    const reply = await fetch(ORIGIN + href, { headers: { Origin: 'https://example.org' } })
    expect([href, reply.status, reply.headers.get('content-type')]).toEqual([href, 200, 'application/json'])
    expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    expect(reply.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    if (href === '/openapi.json') continue
    expect(reply.headers.get('last-modified')).toMatch(/^\w{3}, \d{2} \w{3} 20\d{2} \d{2}:00:00 GMT$/)
    const answer = (await reply.json()) as Case
    expect(answer.links.self).toBe(ORIGIN + href)
    expect((await fetch(answer.links.documentation)).status).toBe(200)
    for (const condition of [
      { 'If-None-Match': reply.headers.get('etag') ?? '' },
      { 'If-Modified-Since': reply.headers.get('last-modified') ?? '' },
    ]) {
      const status = (await fetch(ORIGIN + href, { headers: { ...condition, 'Cache-Control': 'max-age=60' } })).status
      // Free text is rendered anew each time, and is the same all the same.
      expect([href, status]).toEqual([href, 304])
    }
  }
})

test('what cannot be used is a problem whose type is a place on a page', async () => {
  // What each problem says is held by tests/content/api-contract.test.ts; here stands what is sent.
  for (const [path, status, key] of [
    ['/api/v1/checklist?insurance=medical&joining=shan-xi', 400, 'joining'],
    ['/api/v1/regions?limit=1', 400, 'limit'],
    ['/api/v1/regions/nowhere', 404, undefined],
    ['/api/v1/nothing', 404, undefined],
    ['/api/v1/%', 400, undefined],
  ] as const) {
    const reply = await fetch(ORIGIN + path)
    const problem = (await reply.json()) as Problem
    expect([path, reply.status, reply.headers.get('content-type')]).toEqual([path, status, 'application/problem+json'])
    expect([problem.status, problem.errors[0]?.key]).toEqual([status, key])
    const [place = '', anchor] = new URL(problem.type, ORIGIN).href.split('#')
    expect(await (await fetch(place)).text()).toContain(`id="${anchor}"`)
  }
})

test('a script of another origin may read an answer, and ask for news only', async ({ browser }) => {
  const { origin, server } = await startHost()
  // That site lets nothing in but a checklist; what is tried here is what our answer allows.
  const context = await browser.newContext({ javaScriptEnabled: true, bypassCSP: true })
  const page = await context.newPage()
  await page.goto(origin)
  const statuses = await page.evaluate(async (address) => {
    const first = await fetch(address)
    const again = await fetch(address, {
      cache: 'no-store',
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    })
    return [first.status, again.status]
  }, `${ORIGIN}/api/v1/facts`)
  expect(statuses).toEqual([200, 304])
  await context.close()
  server.close()
  server.closeAllConnections()
})
