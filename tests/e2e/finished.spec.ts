import { expect, type Page, test } from '@playwright/test'
import { coveringPages } from './cover.ts'
import { startOther } from './other-server.ts'
import { outlineOf } from './outline.ts'
import { DAY, fourAtATime, LANGUAGES, ORIGIN, PORT as OURS } from './site.ts'

/** The same build under Next alone: its pages are what `lib/delivery` makes finished pages of. */
const PORT = Number(OURS) + 2
let stop: () => Promise<void>

test.beforeAll(async () => {
  test.setTimeout(120_000)
  stop = await startOther({
    name: 'Next alone',
    command: process.execPath,
    args: ['node_modules/next/dist/bin/next', 'start', '-p', String(PORT)],
    env: { NODE_ENV: 'production', SITE_URL: ORIGIN, AS_OF: DAY },
    ready: /ready/i,
  })
})

test.afterAll(() => stop())

/** Addresses that `lib/delivery` answers by itself; Next alone has only the pages behind them. */
const OWN = /\/(?:no-such-page|%)$/

test('finishing changes no element, no attribute and no text of pages that show every element of the site', async ({
  page,
}) => {
  test.setTimeout(600_000)
  const covering = await Promise.all(LANGUAGES.map((language) => coveringPages(language, 'short')))
  const addresses = covering.flat().filter((address) => !OWN.test(address))
  const wrong: string[] = []
  await fourAtATime(addresses, async (address) => {
    const [finished, raw] = await Promise.all([
      outline(page, address, false),
      outline(page, address.replace(`:${OURS}/`, `:${PORT}/`), true),
    ])
    const at = raw.findIndex((part, index) => part !== finished[index])
    if (at !== -1 || raw.length !== finished.length || raw.length < 50)
      wrong.push(`${address}: ${finished[at]} in place of ${raw[at]} (${finished.length} parts of ${raw.length})`)
  })
  expect(wrong).toEqual([])
  expect(addresses.length).toBeGreaterThan(80)
})

async function outline(page: Page, address: string, raw: boolean): Promise<string[]> {
  const reply = await fetch(address)
  return page.evaluate(outlineOf, { html: await reply.text(), raw })
}
