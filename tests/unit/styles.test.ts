import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What Chrome 69 drops, with all that stands in the same rule, list or block; the build writes the rest out for it. */
const UNKNOWN_TO_OLD_BROWSERS = {
  'a layer, a container or a condition': /@(layer|container|supports|property)\b/,
  'a colour or a number worked out': /\b(oklch|oklab|color-mix|clamp|min|max)\(/,
  'all four sides at once': /[\s;{](inset|border-block|border-inline)\s*:/,
  'a media range': /@media[^{]*[<>]/,
  'a rule in a rule': /&/,
}
const NEW_SELECTORS = /:(has|is|where|focus-visible)\b|::details-content/
/** The build gives these a prefixed twin. */
const TWINNED = /:is\b/

const files = readdirSync('app/styles').map((name) => ({
  name,
  text: readFileSync(`app/styles/${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
}))
/** Innermost blocks, each with what stands before it. */
const rules = files.flatMap(({ name, text }) =>
  [...text.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({ name, selector, body })),
)
/** Commas inside brackets part no selectors. */
const parts = (selector: string) => selector.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, '').split(',')

test.each(Object.entries(UNKNOWN_TO_OLD_BROWSERS))('the styles need no %s', (_name, pattern) => {
  expect(files.filter(({ text }) => pattern.test(text)).map(({ name }) => name)).toEqual([])
})

test('no list mixes a selector that old browsers do not know with one they do', () => {
  const mixed = rules.filter(({ selector }) => {
    const each = parts(selector)
    const fresh = each.filter((part) => NEW_SELECTORS.test(part) && !TWINNED.test(part))
    return fresh.length > 0 && fresh.length < each.length
  })
  expect(mixed.map(({ name, selector }) => `${name} ${selector.trim()}`)).toEqual([])
})

test('flex boxes keep their distance by margins, not by a gap', () => {
  const gaps = rules.filter(
    ({ body }) => /display:\s*(inline-)?flex/.test(body) && /[\s;](row-|column-)?gap:/.test(body),
  )
  expect(gaps.map(({ name, selector }) => `${name} ${selector.trim()}`)).toEqual([])
})

test('the build writes for Chrome 69', () => {
  const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(browserslist).toContain('chrome >= 69')
})
