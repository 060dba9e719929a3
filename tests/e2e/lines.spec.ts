import { expect, test } from '@playwright/test'
import { coveringPages } from './cover.ts'
import { LANGUAGES, unfold } from './site.ts'

/** Where lines may break anywhere: addresses, which are no words. */
const ADDRESSES = 'a.official, .host, code, .to-copy, .addresses, .source-address'

/** Lines that begin with a mark that closes, end with one that opens, or begin within a word of letters. */
function badLines(aside: string): string[] {
  const found: string[] = []
  const range = document.createRange()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement, textContent } = node
    const text = textContent ?? ''
    if (!parentElement?.checkVisibility() || parentElement.closest(`.sr-only, option, svg, ${aside}`)) continue
    let above = Number.POSITIVE_INFINITY
    for (let at = 0; at < text.length; at++) {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      const { top, width, height } = range.getBoundingClientRect()
      if (width === 0 || /\s/.test(text[at] ?? '')) continue
      const [before = '', here = ''] = [text[at - 1], text[at]]
      const word = `${/\S*$/.exec(text.slice(0, at))}${/^\S*/.exec(text.slice(at))}`
      // What somebody typed, or an address, may be wider than its column, and then breaks wherever it must.
      const afterAny = /[!-~]/.test(before) || (at < 2 && node.previousSibling?.nodeName === 'BDI')
      const closing = !afterAny && /[，。、；：？！）》”’」…]/.test(here)
      const broken = /[a-z]/i.test(before) && /[a-z]/i.test(here) && !/[=&%/]/.test(word)
      if (top > above + height / 2 && (broken || closing || /[（《“‘「]/.test(before)))
        found.push(`${text.slice(Math.max(0, at - 12), at)}|${text.slice(at, at + 8)}`)
      above = top
    }
  }
  return found
}

for (const language of LANGUAGES)
  test(`no line begins with a closing mark or within a word (${language})`, async ({ page }) => {
    test.setTimeout(180_000)
    const found: string[] = []
    await page.setViewportSize({ width: 320, height: 780 })
    for (const address of await coveringPages(language, 'short')) {
      await page.goto(address)
      await unfold(page)
      found.push(...(await page.evaluate(badLines, ADDRESSES)).map((line) => `${address}: ${line}`))
    }
    expect(found).toEqual([])
  })
