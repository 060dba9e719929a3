import { expect, type Page, test } from '@playwright/test'
import type axe from 'axe-core'
import { coveringPages } from './cover.ts'
import { LANGUAGES, ORIGIN, somePagesOfEachKind, UNLISTED } from './site.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** The site's script runs, so that its controls are examined as well. */
test.use({ javaScriptEnabled: true })

const SCRIPT = 'node_modules/axe-core/axe.min.js'
const PARTS = 2

/** What axe finds on some pages, as `address: rule at selector`. One tab serves them all. */
async function violations(page: Page, addresses: readonly string[]): Promise<string[]> {
  await page.addInitScript({ path: SCRIPT })
  const found: string[] = []
  for (const address of addresses) {
    await page.goto(address)
    const results = await page.evaluate(() => {
      // Every rule that is not an experiment, those of level AAA too.
      const rules = window.axe.getRules().filter(({ tags }) => !tags.some((tag) => /experimental|deprecated/.test(tag)))
      return window.axe.run({
        runOnly: { type: 'rule', values: rules.map(({ ruleId }) => ruleId) },
        resultTypes: ['violations'],
      })
    })
    found.push(
      ...results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${address}: ${id} at ${target}`)),
    )
  }
  return found
}

for (let part = 0; part < PARTS; part++) {
  test(`axe finds nothing on pages that show every element of the site (${part + 1} of ${PARTS})`, async ({ page }) => {
    test.setTimeout(900_000)
    const own = (await coveringPages()).filter((_, index) => index % PARTS === part)
    expect(own.length).toBeGreaterThan(10)
    expect(await violations(page, own)).toEqual([])
  })
}

for (const language of LANGUAGES) {
  test(`axe finds nothing on cases, misread addresses and missing pages (${language})`, async ({ page }) => {
    test.setTimeout(240_000)
    expect(
      await violations(
        page,
        UNLISTED.map((path) => `${ORIGIN}/${language}${path}`),
      ),
    ).toEqual([])
  })

  test.describe('in the dark', () => {
    test.use({ colorScheme: 'dark' })
    test(`axe finds nothing on pages of each kind (${language})`, async ({ page }) => {
      test.setTimeout(240_000)
      expect(await violations(page, await somePagesOfEachKind(language))).toEqual([])
    })
  })
}
