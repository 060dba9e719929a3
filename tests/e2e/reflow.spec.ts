import { expect, type Page, test } from '@playwright/test'
import { LANGUAGES, somePagesOfEachKind, unfold } from './site.ts'

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`
const LARGE = 'html { font-size: 200% !important }'

const WAYS = [
  { name: 'at 320 px', width: 320, style: '' },
  { name: 'at 320 px with WCAG text spacing', width: 320, style: SPACING },
  { name: 'at 360 px with letters of 200 %', width: 360, style: LARGE },
  { name: 'at 640 px with letters of 200 % and WCAG text spacing', width: 640, style: LARGE + SPACING },
  { name: 'at 1280 px', width: 1280, style: '' },
]

/** As a reader's own style sheet does it: the site's policy rightly refuses any other. */
function restyle(css: string) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [sheet]
}

/** A chart may scroll sideways by itself (WCAG 1.4.10); the page around it may not. Of the answers given a plan shows one line. */
const ASIDE = '.skip, .sr-only, option, script, .chart, .answers'

/** What leaves the window, is cut off, or is a sentence whose pieces are laid out side by side. */
function misfits(aside: string): string[] {
  const isAside = (node: Node) => node instanceof Element && getComputedStyle(node).position === 'absolute'
  const width = document.documentElement.clientWidth
  const found: string[] = []
  if (document.documentElement.scrollWidth > width) found.push(`scrolls to ${document.documentElement.scrollWidth}`)
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (element.closest(aside) || !element.checkVisibility()) continue
    const { left, right } = element.getBoundingClientRect()
    const { overflowX, overflowY, display } = getComputedStyle(element)
    const name = `${element.tagName}.${element.className} "${element.textContent?.slice(0, 20)}"`
    if (right > width + 1 || left < -1) found.push(`${name} leaves the window: ${left}–${right}`)
    const pieces = [...element.childNodes].filter((node) => node.textContent?.trim() && !isAside(node))
    if (/flex|grid/.test(display) && pieces.length > 1 && pieces.some((node) => node.nodeType === 3))
      found.push(`${name} is torn into columns`)
    // A field scrolls what it holds.
    if (display === 'inline' || element.matches('select, input, textarea')) continue
    const cutAcross = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
    const cutDown = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
    if (cutAcross || cutDown) found.push(`${name} is cut off`)
  }
  return found
}

async function everyKind(page: Page, language: string, style: string): Promise<string[]> {
  const found: string[] = []
  for (const address of await somePagesOfEachKind(language)) {
    await page.goto(address)
    await page.evaluate(restyle, style)
    found.push(...(await page.evaluate(misfits, ASIDE)).map((misfit) => `${address}: ${misfit}`))
  }
  return found
}

for (const { name, width, style } of WAYS) {
  for (const language of LANGUAGES) {
    test(`every kind of page fits ${name} (${language})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 780 })
      expect(await everyKind(page, language, style)).toEqual([])
    })
  }
}

/** Everything that is touched by itself; links within a sentence are excepted, as in WCAG 2.5.8. */
const TARGETS = `.tasks a, .region-links a, .links > li > a, .toc a, .crumbs a, .languages a, .search-link, .next a, .site-name,
  footer nav a, .stuck li a, a.phone, .case-bar a, button, select, .choice label`

test('what is touched is at least 44 px high', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  const found: string[] = []
  for (const address of await somePagesOfEachKind('zh')) {
    await page.goto(address)
    const targets = page.locator(TARGETS)
    expect(await targets.count(), address).toBeGreaterThan(5)
    const small = await targets.evaluateAll((all) =>
      all
        .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44)
        .map((target) => `${target.tagName} "${target.textContent}" ${target.getBoundingClientRect().height} px`),
    )
    found.push(...small.map((target) => `${address}: ${target}`))
  }
  expect(found).toEqual([])
})

/** Of each table its cells, with what names their column: the heading row, or a heading in the cell itself. */
function unnamedCells(): string[] {
  const shown = (element: Element | null) =>
    element?.checkVisibility() === true && element.closest('[aria-hidden]') === null
  return [...document.querySelectorAll('main table:has(.cell-head)')].flatMap((table) => {
    const byRow = shown(table.querySelector('thead'))
    return [...table.querySelectorAll('td')]
      .filter((cell) => shown(cell.querySelector('.cell-head')) === byRow)
      .map((cell) => `"${cell.textContent}" is named ${byRow ? 'twice' : 'by nothing'}`)
  })
}

for (const width of [360, 1280])
  test(`a cell is named once, by its row of headings or in itself, for those who listen too (${width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 780 })
    for (const path of ['/policy/pension-linking', '/tools/payment-place?birth=1972-05&sex=male']) {
      await page.goto(`/zh${path}`)
      await unfold(page)
      await expect(page.locator('main .cell-head').first(), path).toBeAttached()
      expect([path, await page.evaluate(unnamedCells)]).toEqual([path, []])
    }
  })
