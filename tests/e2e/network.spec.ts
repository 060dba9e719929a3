import { expect, test } from '@playwright/test'
import { LANGUAGES, ORIGIN, somePagesOfEachKind } from './site.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })
    for (const language of LANGUAGES) {
      test(`a page asks for itself, style, script and icon, from here, and for nothing else (${language})`, async ({
        page,
        context,
      }) => {
        const asked: string[] = []
        const said: string[] = []
        page.on('request', (request) => asked.push(`${request.resourceType()} ${request.url()}`))
        page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`))
        page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`))
        for (const address of await somePagesOfEachKind(language)) {
          const before = asked.length
          await page.goto(address, { waitUntil: 'networkidle' })
          expect(asked.length - before, address).toBeLessThanOrEqual(4)
        }
        const own = /^(document|stylesheet|script|image|other) /
        expect(asked.filter((each) => !own.test(each) || !each.includes(` ${ORIGIN}/`))).toEqual([])
        expect(asked.filter((each) => each.startsWith('script ') && !each.endsWith('/enhance.js'))).toEqual([])
        // A browser reports every page with an error status in its console; that is no fault of the page.
        expect(said.filter((line) => !/status of 40[04]/.test(line))).toEqual([])
        expect(await context.cookies()).toEqual([])
      })
    }
  })
}
