import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { LANGUAGES, ORIGIN } from './site.ts'

type Item = { id: string; from: string | null; known: string; only_if: { circumstance: string }[] }
type Case = Record<'materials' | 'steps' | 'channels' | 'unless', Item[]> & {
  page: string
  verdict: Item
  otherwise: (Item & { by: unknown[] })[]
  coverage: Record<'leaving' | 'joining', { state: string } | null>
  links: { self: string; documentation: string }
}
type Problem = {
  type: string
  status: number
  detail: string
  errors: { key: string; value: string | null; one_of: string[] | null }[]
}
type Description = { paths: Record<string, { get: { parameters: { name: string; example?: string }[] } }> }

const json = async <T>(path: string) =>
  (await (await fetch(path.startsWith('http') ? path : ORIGIN + path)).json()) as T

/** Cases of each kind: open questions, a region's own rules, papers left out, nothing possible. */
const CASES = [
  'insurance=employee-pension&leaving=sichuan&joining=guangdong',
  'insurance=employee-pension&leaving=sichuan&joining=guangdong&hukou=leaving&age=over&drawing=no&work=employed&how=window',
  'insurance=employee-pension&leaving=sichuan&joining=guangdong&drawing=yes',
  'insurance=employee-pension&leaving=guangzhou&joining=shenzhen',
  'insurance=medical&leaving=hunan&joining=shanghai',
  'insurance=unemployment&leaving=henan&joining=zhejiang',
  'insurance=military',
]

for (const language of LANGUAGES) {
  test(`the answer as data and the page have the same items, marked alike: ${language}`, async ({ page }) => {
    for (const query of CASES) {
      const answer = await json<Case>(`/api/v1/checklist?${query}&lang=${language}`)
      expect(answer.page).toBe(`${ORIGIN}/${language}/plan?${query}`)
      await page.goto(answer.page)
      for (const [list, mark] of [
        ['materials', 'material'],
        ['steps', 'step'],
        ['unless', 'outcome'],
      ] as const) {
        const shown = await page
          .locator(`main li[data-${mark}]`)
          .evaluateAll(
            (items, name) =>
              items.map((item) =>
                [name, 'data-from', 'data-known', 'data-only-if'].map((each) => item.getAttribute(each) ?? ''),
              ),
            `data-${mark}`,
          )
        const told = answer[list].map(({ id, from, known, only_if }) => [
          id,
          from ? 'region' : '',
          known === 'reported' ? known : '',
          only_if.map(({ circumstance }) => circumstance).join(' '),
        ])
        // A page puts steps that hang on an open question first, and steps of the agencies into one line.
        expect([query, list, told.sort()]).toEqual([query, list, shown.sort()])
      }
      expect(await page.locator('[data-verdict]').getAttribute('data-verdict')).toBe(answer.verdict.id)
      const states = await page
        .locator('p[data-coverage]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-coverage')))
      const { leaving, joining } = answer.coverage
      expect(states).toEqual([leaving, joining].flatMap((each) => (each ? [each.state] : [])))
    }
  })
}

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

test('what cannot be used is a problem whose type is a place on a page', async ({ page }) => {
  const cases = [
    [
      '/api/v1/checklist?insurance=medical&joining=shan-xi',
      400,
      [{ key: 'joining', value: 'shan-xi', one_of: ['shanxi', 'shaanxi'] }],
    ],
    [
      '/api/v1/checklist?insurance=medical&leaving=%3Cscript%3E',
      400,
      [{ key: 'leaving', value: '<script>', one_of: null }],
    ],
    [
      '/api/v1/deadlines?insurance=medical&event=applied&date=30.02.2027',
      400,
      [{ key: 'date', value: '30.02.2027', one_of: null }],
    ],
    ['/api/v1/regions?limit=1', 400, [{ key: 'limit', value: null, one_of: ['parent', 'fields'] }]],
    ['/api/v1/checklist?insurance=medical&hukuo=joining', 400, [{ key: 'hukuo', value: null, one_of: ['hukou'] }]],
    ['/api/v1/regions/nowhere', 404, []],
    ['/api/v1/nothing', 404, []],
    ['/api/v1/%', 400, []],
  ] as const
  for (const [path, status, errors] of cases) {
    const reply = await fetch(ORIGIN + path)
    const problem = (await reply.json()) as Problem
    expect([path, reply.status, reply.headers.get('content-type')]).toEqual([path, status, 'application/problem+json'])
    expect(problem.status).toBe(status)
    expect(problem.errors).toMatchObject([...errors])
    for (const { key, value } of errors) {
      expect(problem.detail).toContain(key)
      expect(problem.detail).toContain(value ?? key)
    }
    await page.goto(problem.type)
    await expect(page.locator(`#${problem.type.split('#')[1]}`)).toHaveCount(1)
  }
})

/** Another site on this machine, with one empty page. */
async function otherSite() {
  const server = createServer((_, reply) =>
    reply.setHeader('Content-Type', 'text/html').end('<!doctype html><title>x</title>'),
  )
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}

test('a script of another origin may read an answer, and ask for news only', async ({ browser }) => {
  const other = await otherSite()
  const context = await browser.newContext({ javaScriptEnabled: true })
  const page = await context.newPage()
  await page.goto(other.address)
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
  other.close()
})
