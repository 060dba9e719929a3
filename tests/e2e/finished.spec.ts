import { expect, type Page, test } from '@playwright/test'
import { coveringPages } from './cover.ts'
import { startOther } from './other-server.ts'
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

/**
 * A page as a browser reads it: every tag with its attributes and every text, in order. From a page as Next made it (`raw`) is left
 * out what a finished page must not have, found here by the DOM and not by our own reader of HTML. It is sent to the browser as
 * source, so it uses nothing from outside.
 */
function outlineOf({ html, raw }: { html: string; raw: boolean }): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const data = ['application/json', 'application/ld+json']
  const isFramework = (element: Element) => {
    const address = element.getAttribute('src') ?? element.getAttribute('href')
    if (element.matches('script:not([src])')) return !data.includes(element.getAttribute('type') ?? '')
    if (element.matches('script, link[rel="preload"][as="script"]')) return address?.startsWith('/_next/')
    return element.matches('body > div[hidden]:empty')
  }
  const comments = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT)
  const marks: ChildNode[] = []
  while (comments.nextNode()) marks.push(comments.currentNode as ChildNode)
  if (raw) {
    for (const mark of marks) mark.remove()
    for (const element of page.querySelectorAll('script, link, div')) if (isFramework(element)) element.remove()
    // The Open Graph says it already.
    for (const tag of page.querySelectorAll('meta[name^="twitter:"]:not([name="twitter:card"])')) tag.remove()
    // `<base>` is put before all that it speaks of.
    page.head.prepend(...page.querySelectorAll('base'))
  }
  // Places where a heading may break are set with the page's own writer only.
  for (const place of page.querySelectorAll('h1 wbr, h2 wbr, h3 wbr, h4 wbr')) place.remove()
  page.normalize()
  const parts: string[] = []
  const nodes = page.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT)
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    let depth = 0
    for (let above = node.parentNode; above; above = above.parentNode) depth++
    const attributes = node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}=${value}`) : []
    parts.push(`${depth} ${node.nodeName} ${attributes.sort().join(' ')}${node.nodeValue ?? ''}`)
  }
  return parts
}
