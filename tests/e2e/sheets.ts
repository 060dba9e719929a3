import type { Page } from '@playwright/test'

/** The page that is open as Chromium prints it, on the paper that its style asks for. */
export async function printed(page: Page): Promise<{ sheets: number; pdf: string }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return { sheets: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, pdf }
}

/** A sheet of A4 is so wide between its margins, in pixels. */
const BETWEEN_MARGINS = 680

/** How many of the tallest are printed: printing takes far longer than laying out. */
const TALLEST = process.env.EVERY_PAGE ? Number.POSITIVE_INFINITY : 2

/** Those of some addresses that are tallest when they are laid out for paper. */
export async function tallestOnPaper(page: Page, addresses: readonly string[]): Promise<string[]> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 }
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: BETWEEN_MARGINS, height })
  const heights = new Map<string, number>()
  for (const address of addresses) {
    await page.goto(address)
    heights.set(address, await page.evaluate(() => document.body.scrollHeight))
  }
  await page.emulateMedia({ media: null })
  await page.setViewportSize({ width, height })
  return [...heights]
    .sort(([, one], [, other]) => other - one)
    .slice(0, TALLEST)
    .map(([address]) => address)
}
