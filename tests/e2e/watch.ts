import type { Page } from '@playwright/test'
import { ORIGIN } from './site.ts'

const MOST_REQUESTS = 4
const OWN = /^(document|stylesheet|script|image|other) /

/**
 * Listens to what a page asks for and complains about while a test opens one address after the other, and gives the way to hear what
 * was wrong: each asks for itself, style, script and icon, from here, and for nothing else, and leaves no cookie.
 */
export function watch(page: Page): () => Promise<string[]> {
  const asked = new Map<string, string[]>()
  const said: string[] = []
  page.on('request', (request) => {
    const of = request.isNavigationRequest() ? request.url() : page.url()
    asked.set(of, [...(asked.get(of) ?? []), `${request.resourceType()} ${request.url()}`])
  })
  // A browser reports every page with an error status in its console; that is no fault of the page.
  page.on('console', (message) => {
    if (!/status of 40[04]/.test(message.text())) said.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`))
  return async () => {
    const strange = [...asked].flatMap(([of, requests]) =>
      requests
        .filter(
          (each) =>
            !OWN.test(each) ||
            !each.includes(` ${ORIGIN}/`) ||
            /^script (?!.*\/(?:enhance|embed\/frame)\.js$)/.test(each),
        )
        .concat(requests.length > MOST_REQUESTS ? [`${requests.length} requests`] : [])
        .map((each) => `${of}: ${each}`),
    )
    const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`)
    return [...said, ...strange, ...cookies]
  }
}
