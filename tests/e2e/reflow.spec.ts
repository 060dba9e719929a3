import { expect, test } from '@playwright/test'
import { coveringPages, longestPages } from './cover.ts'
import { LANGUAGES, ROOM, unfold } from './site.ts'
import { watch } from './watch.ts'

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`
const LARGE = 'html { font-size: 200% !important }'

const WAYS = [
  { name: '320 px', width: 320, style: '' },
  { name: '320 px with WCAG text spacing', width: 320, style: SPACING },
  { name: '360 px with letters of 200 %', width: 360, style: LARGE },
  { name: '640 px with letters of 200 % and WCAG text spacing', width: 640, style: LARGE + SPACING },
  { name: '1280 px', width: 1280, style: '' },
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

/** Everything that is touched by itself; links within a sentence are excepted, as in WCAG 2.5.8. */
const TARGETS = `.region-links a, .links > li > a, .toc a, .crumbs a, .languages a, .search-link, .next a, .site-name,
  footer nav a, .stuck li a, a.phone, .case-bar a, button, select, .choice label`

/** What is touched and is less than 44 px high. */
const smallTargets = (targets: string) =>
  [...document.querySelectorAll(targets)]
    .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44)
    .map((target) => `${target.tagName} "${target.textContent}" ${target.getBoundingClientRect().height} px`)

for (const language of LANGUAGES)
  test(`every kind of page fits narrow windows and large letters, and what is touched is large enough (${language})`, async ({
    page,
  }) => {
    test.setTimeout(900_000)
    const wrongWith = watch(page)
    const found: string[] = []
    for (const address of await coveringPages(language, 'long')) {
      await page.goto(address)
      for (const { name, width, style } of WAYS) {
        await page.setViewportSize({ width, height: 780 })
        await page.evaluate(restyle, style)
        const wrong = await page.evaluate(misfits, ASIDE)
        if (style === '' && width === 320) wrong.push(...(await page.evaluate(smallTargets, TARGETS)))
        found.push(...wrong.map((each) => `${address} at ${name}: ${each}`))
      }
    }
    expect(found).toEqual([])
    expect(await wrongWith()).toEqual([])
    await page.goto(`/${language}`)
    expect(await page.locator(TARGETS).count()).toBeGreaterThan(20)
  })

const SCREEN = 800

/** Screens that a page of each kind may take, by its path without the language, and the width of the screen. */
const MOST = [
  { kind: /^\/materials\/[^/?]+$/, screens: 6, width: 360 },
  { kind: /^\/regions\/[^/?]+$/, screens: 6, width: 360 },
  { kind: /^\/status$/, screens: 5, width: 360 },
  { kind: /^\/status\/[^/]+$/, screens: 4, width: 360 },
  { kind: /^\/problems\/[^/]+$/, screens: 4, width: 360 },
  { kind: /^\/policy\/[^/]+$/, screens: 10, width: 360 },
  { kind: /^\/steps\/[^/]+$/, screens: 6, width: 360 },
  { kind: /^\/glossary$/, screens: 7.5, width: 360 },
  { kind: /^\/channels$/, screens: 5, width: 360 },
  { kind: /^\/staff$/, screens: 5, width: 360 },
  { kind: /^\/law\/[^/]+$/, screens: 6, width: 360 },
  { kind: /^\/regions$/, screens: 3, width: 1280 },
  { kind: /^\/law$/, screens: 8, width: 1280 },
  { kind: /^\/staff\/coverage$/, screens: 4, width: 1280 },
] as const

for (const language of LANGUAGES)
  test(`the longest pages of each kind keep within their screens (${language})`, async ({ page }) => {
    test.setTimeout(300_000)
    const over: string[] = []
    for (const { kind, screens, width } of MOST) {
      await page.setViewportSize({ width, height: SCREEN })
      const addresses = await longestPages(language, kind)
      expect(addresses, kind.source).not.toEqual([])
      for (const address of addresses) {
        await page.goto(address)
        const is = (await page.evaluate(() => document.documentElement.scrollHeight)) / SCREEN
        if (is > screens * ROOM[language]) over.push(`${address} ${is.toFixed(2)} of ${screens * ROOM[language]}`)
      }
    }
    expect(over).toEqual([])
    await page.setViewportSize({ width: 360, height: SCREEN })
    await page.goto(`/${language}/tools/payment-place`)
    const button = await page.locator('.tool-form button[type=submit]').last().boundingBox()
    expect(((button?.y ?? 0) + (button?.height ?? 0)) / SCREEN).toBeLessThanOrEqual(1.8 * ROOM[language])
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

test('a cell is named once, by its row of headings or in itself, for those who listen too', async ({ page }) => {
  for (const path of ['/policy/pension-linking', '/tools/payment-place?birth=1972-05&sex=male']) {
    await page.goto(`/zh${path}`)
    await unfold(page)
    await expect(page.locator('main .cell-head').first(), path).toBeAttached()
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 780 })
      expect([path, width, await page.evaluate(unnamedCells)]).toEqual([path, width, []])
    }
  }
})

test('what stands behind an answer is one touch away, and open on paper', async ({ page }) => {
  for (const path of ['/zh/regions/guangdong', '/zh/policy/medical', '/zh/problems/no-reply']) {
    await page.emulateMedia({ media: 'screen' })
    await page.goto(path)
    const part = page.locator('.part').first()
    const inside = part.locator('> div')
    await expect(inside).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(inside).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
    await part.locator('> summary').click()
    await expect(inside).toBeVisible()
  }
})
