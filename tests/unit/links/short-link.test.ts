import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeOf, type Link, linkOf } from '#lib/domain/address/link.ts'
import { type LinkNumbers, readCode, regionNumber, writeCode } from '#lib/domain/address/short-link.ts'
import { country, edited, regionOf, siteOf, withFile } from '../../fixtures/country.ts'
import { runs } from '../../fixtures/some.ts'

const ALPHABET = '23456789cdfhjkmnprtvwxy'
const NONE: LinkNumbers = { language: 0, page: 0, insurance: 0, leaving: 0, joining: 0 }

const region = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 11, max: 99 }),
  fc.integer({ min: 100, max: 9_999 }),
  fc.integer({ min: 10_000, max: 999_999 }),
)
const numbers: fc.Arbitrary<LinkNumbers> = fc.record({
  language: fc.integer({ min: 0, max: 7 }),
  page: fc.integer({ min: 0, max: 31 }),
  insurance: fc.integer({ min: 0, max: 31 }),
  leaving: region,
  joining: region,
})

/** All texts that differ from a code in one character. */
const changed = (code: string) =>
  [...code].flatMap((now, at) =>
    [...ALPHABET].filter((other) => other !== now).map((other) => code.slice(0, at) + other + code.slice(at + 1)),
  )

/** All texts in which two characters of a code have changed places. */
const swapped = (code: string) =>
  [...code].flatMap((a, i) =>
    [...code].flatMap((b, j) => {
      if (j <= i || a === b) return []
      const characters = [...code]
      characters[i] = b
      characters[j] = a
      return [characters.join('')]
    }),
  )

test.each([
  // Number 0: one digit 0, and 2 as the check digit, because 2 × 0 + 2 leaves the length 2.
  [NONE, '24'],
  // Page 1 counts 8, as there is room for 8 languages: 2 × 8 + 9 = 25 leaves 2.
  [{ ...NONE, page: 1 }, 'cd'],
  [{ ...NONE, language: 1 }, '32'],
])('worked by hand: %j is %s', (of, code) => {
  expect(writeCode(of)).toBe(code)
  expect(readCode(code)).toEqual(of)
})

test.each([
  ['440000', 44],
  ['440100', 4401],
  ['441900', 4419],
  ['440103', 440103],
  ['500000', 50],
])('the region %s counts as %d', (code, number) => {
  expect(regionNumber(code)).toBe(number)
})

test('a code read is what was written, in upper case too, so that no two cases share one, and is short', () => {
  fc.assert(
    fc.property(numbers, (of) => {
      const code = writeCode(of)
      expect(code).toMatch(new RegExp(`^[${ALPHABET}]{2,14}$`))
      expect(readCode(code)).toEqual(of)
      expect(readCode(code.toUpperCase())).toEqual(of)
    }),
    runs(300),
  )
})

test('a single changed or swapped character is always rejected', () => {
  fc.assert(
    fc.property(numbers, (of) => {
      const code = writeCode(of)
      expect([...changed(code), ...swapped(code)].filter((each) => readCode(each) !== undefined)).toEqual([])
    }),
    runs(40),
  )
})

describe('what is no code', () => {
  test.each(['', '2', '4', '22', '00', '2l', '24 ', ' 24', '2-4', '二四', '２４', 'x'.repeat(15), '24/24'])(
    '%j',
    (text) => {
      expect(readCode(text)).toBeUndefined()
    },
  )

  test('the same number with a leading zero, even with a right check character', () => {
    // 0, 0 and a third digit c with c = 3: it leaves the length 3 and says number 0 once more.
    expect(readCode('225')).toBeUndefined()
  })

  test.each([
    { ...NONE, language: 8 },
    { ...NONE, page: 32 },
    { ...NONE, insurance: 32 },
    { ...NONE, joining: 1_000_000 },
    { ...NONE, leaving: -1 },
    { ...NONE, page: 0.5 },
  ])('a number without room is refused: %j', (of) => {
    expect(() => writeCode(of)).toThrow('has no room')
  })
})

const FROZEN = `---
languages: { zh: 0, en: 1 }
pages: { home: 0, plan: 1, channels: 6 }
insurances: { pension: 1, health: 2 }
regions: { guild: 100 }
---
`
const PATH = 'content/short-links.md'
const site = siteOf(withFile(PATH, FROZEN))
const to = (link: Partial<Link>): Link => ({
  page: 'plan',
  language: 'zh',
  insurance: undefined,
  leaving: undefined,
  joining: undefined,
  ...link,
})

test('a frozen number outlives a code that the region gets later, and its new slug', () => {
  const code = codeOf(to({ joining: regionOf('guild', site) }), site) ?? ''
  expect(readCode(code)?.joining).toBe(100)
  const guild = 'content/regions/guild.md'
  const later = siteOf(withFile(PATH, FROZEN, edited(guild, 'order: 5', 'order: 5\ncode: "950000"')))
  expect(linkOf(code, later)?.joining?.id).toBe('guild')
  expect(codeOf(to({ joining: regionOf('guild', later) }), later)).toBe(code)
})

test('a region is found by its code, whatever its slug', () => {
  expect(readCode(codeOf(to({ joining: regionOf('northport', site) }), site) ?? '')?.joining).toBe(9101)
})

test('without numbers there are no short links', () => {
  expect(codeOf(to({}), country)).toBeUndefined()
  expect(linkOf('cd', country)).toBeUndefined()
})

test('a part that the page does not take is left out of its code, and a code that holds one leads nowhere', () => {
  const joining = regionOf('south', site)
  const leaving = regionOf('north', site)
  expect(codeOf(to({ page: 'channels', leaving, joining }), site)).toBe(codeOf(to({ page: 'channels', joining }), site))
  expect(linkOf(codeOf(to({ leaving, joining }), site) ?? '', site)).toMatchObject({ page: 'plan' })
})
