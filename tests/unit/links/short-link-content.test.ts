import { expect, test } from 'vitest'
import { codeOf, type Link, linkOf } from '#lib/domain/address/link.ts'
import { readCode } from '#lib/domain/address/short-link.ts'
import { regionOf, siteOf, textOf, withFile } from '../../fixtures/country.ts'

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
