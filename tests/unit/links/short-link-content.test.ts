import { expect, test } from 'vitest'
import { codeOf, type Link, linkOf } from '#lib/domain/address/link.ts'
import { readCode } from '#lib/domain/address/short-link.ts'
import { complaints, regionOf, siteOf, textOf, withFile } from '../../fixtures/country.ts'

const NUMBERS = `---
languages: { zh: 0, en: 1 }
pages: { home: 0, plan: 1, channels: 6 }
insurances: { pension: 1, health: 2 }
regions: { guild: 100 }
---
`
const PATH = 'content/short-links.md'
const withNumbers = (text: string) => withFile(PATH, text)
const to = (link: Partial<Link>): Link => ({
  page: 'plan',
  language: 'zh',
  insurance: undefined,
  leaving: undefined,
  joining: undefined,
  ...link,
})

test('the numbers of the invented country are complete', () => {
  expect(complaints(withNumbers(NUMBERS))).toEqual([])
})

test.each([
  ['{ guild: 100 }', '{}', `${PATH}:5:1  has no number for "guild"; add the line "guild: 100"`],
  ['health: 2', 'dental: 2', `${PATH}:4:1  has no number for "health"; add the line "health: 3"`],
  [', en: 1', '', `${PATH}:2:1  has no number for "en"; add the line "en: 1"`],
  ['plan: 1', 'plan: 6', `${PATH}:3:28  pages: number 6 is already given; numbers stand once`],
])('%s → %s', (from, into, complaint) => {
  expect(complaints(withNumbers(NUMBERS.replace(from, into)))).toEqual([complaint])
})

test('a number without room is refused', () => {
  expect(complaints(withNumbers(NUMBERS.replace('100', '99'))).join()).toContain('numbers go from 100 to 999')
  expect(complaints(withNumbers(NUMBERS.replace('home: 0', 'home: 32'))).join()).toContain('numbers go from 0 to 31')
})

test('a frozen number outlives a code that the region gets later, and its new slug', () => {
  const site = siteOf(withNumbers(NUMBERS))
  const code = codeOf(to({ joining: regionOf('guild', site) }), site) ?? ''
  expect(readCode(code)?.joining).toBe(100)
  const guild = 'content/regions/guild.md'
  const later = siteOf([
    ...withFile(guild, textOf(guild).replace('order: 5', 'order: 5\ncode: "950000"')).filter(
      ({ path }) => path !== PATH,
    ),
    { path: PATH, text: NUMBERS },
  ])
  expect(linkOf(code, later)?.joining?.id).toBe('guild')
  expect(codeOf(to({ joining: regionOf('guild', later) }), later)).toBe(code)
})

test('a region is found by its code, whatever its slug', () => {
  const site = siteOf(withNumbers(NUMBERS))
  expect(readCode(codeOf(to({ joining: regionOf('northport', site) }), site) ?? '')?.joining).toBe(9101)
})

test('without numbers there are no short links', () => {
  const site = siteOf(withNumbers(NUMBERS).filter(({ path }) => path !== PATH))
  expect(codeOf(to({}), site)).toBeUndefined()
  expect(linkOf('cd', site)).toBeUndefined()
})

test('a part that the page does not take is left out of its code, and a code that holds one leads nowhere', () => {
  const site = siteOf(withNumbers(NUMBERS))
  const joining = regionOf('south', site)
  const leaving = regionOf('north', site)
  expect(codeOf(to({ page: 'channels', leaving, joining }), site)).toBe(codeOf(to({ page: 'channels', joining }), site))
  expect(linkOf(codeOf(to({ leaving, joining }), site) ?? '', site)).toMatchObject({ page: 'plan' })
})
