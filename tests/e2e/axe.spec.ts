import { expect, type Page, test } from '@playwright/test'
import type axe from 'axe-core'
import { coveringPages } from './cover.ts'
import { LANGUAGES } from './site.ts'
import { watch } from './watch.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** The site's script runs, so that its controls are examined as well. */
test.use({ javaScriptEnabled: true })

const WIDE = { width: 1280, height: 720 }
const NARROW = { width: 320, height: 640 }
/** What another width or other colours can change. Contrast is measured once: what is enough for level AAA is for AA. */
const LOOKS = ['color-contrast-enhanced', 'link-in-text-block', 'target-size']
const IMPLIED = 'color-contrast'

/** What axe finds on the page that is open, as `rule at selector`: by every rule that is no experiment, those of level AAA too. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const found = await page.evaluate(
    async ([some, implied]) => {
      const sound = window.axe.getRules().filter(({ tags }) => !tags.some((tag) => /experimental|deprecated/.test(tag)))
      const values = some ?? sound.map(({ ruleId }) => ruleId).filter((id) => id !== implied)
      return (await window.axe.run({ runOnly: { type: 'rule', values }, resultTypes: ['violations'] })).violations
    },
    [rules, IMPLIED] as const,
  )
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`))
}

for (const language of LANGUAGES)
  test(`axe finds nothing, by day and on a telephone in the dark, and a page asks for nothing from elsewhere (${language})`, async ({
    page,
  }) => {
    test.setTimeout(900_000)
    const wrongWith = watch(page)
    await page.addInitScript({ path: 'node_modules/axe-core/axe.min.js' })
    const addresses = await coveringPages(language, 'short')
    expect(addresses.length).toBeGreaterThan(40)
    const found: string[] = []
    for (const address of addresses) {
      await page.setViewportSize(WIDE)
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(address)
      const byDay = await violations(page)
      await page.setViewportSize(NARROW)
      await page.emulateMedia({ colorScheme: 'dark' })
      found.push(...[...byDay, ...(await violations(page, LOOKS))].map((each) => `${address}: ${each}`))
    }
    expect(found).toEqual([])
    expect(await wrongWith()).toEqual([])
  })
