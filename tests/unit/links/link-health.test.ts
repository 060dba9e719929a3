import { expect, test } from 'vitest'
import { checkContent } from '#lib/content/load.ts'
import { officialAddresses } from '#lib/content/official-links.ts'
import { LINK_STATES } from '#lib/content/schemas/history.ts'
import { readerNote, wordsOfPage } from '#lib/domain/rules/link-health.ts'
import { letters } from '#lib/words/typed.ts'
import { files, siteOf, withFile } from '../../fixtures/country.ts'

const FILE = 'content/link-health.md'
const addresses = officialAddresses(checkContent(files).entries)
const one = addresses[0]?.url ?? ''
const health = (...links: string[]) => withFile(FILE, `---\nlinks:\n${links.join('')}---\n`)
const item = (url: string, state = 'not-found', tried = '2026-11-25') =>
  `  - url: ${url}\n    tried: ${tried}\n    state: ${state}\n`

test('every official address of the content is found once, with telling words where its text is quoted', () => {
  const urls = addresses.map(({ url }) => url)
  const written = files.flatMap(({ text }) => text.match(/https?:\/\/[^\s)"'}\],]+/g) ?? [])
  expect(urls).toEqual([...new Set(written)].sort())
  for (const { words } of addresses) for (const word of words) expect(word.length).toBeGreaterThanOrEqual(8)
})

test('the site knows how an address answered', () => {
  expect(siteOf(health(item(one))).linkHealth.get(one)).toEqual({ url: one, tried: '2026-11-25', state: 'not-found' })
})

test('readers are told of what fails for them, and of nothing that only keeps a robot out', () => {
  const told = LINK_STATES.filter((state) => readerNote(state) !== undefined)
  expect(told).toEqual(['not-found', 'server-error', 'certificate', 'no-host', 'no-answer', 'off-site', 'soft-404'])
  expect(readerNote('soft-404')).toBe('changed')
  expect(readerNote('no-host')).toBe('unreachable')
})

test('the words of a page are without scripts, tags and entities', () => {
  const page =
    '<title>甲</title><script>var 乙="<p>"</script><style>丙{}</style><!-- 丁 --><p>戊&nbsp;&#24049;&#x5e9a;&amp;</p>'
  expect(wordsOfPage(page).replace(/\s+/g, ' ').trim()).toBe('甲 戊 己庚&')
  expect(letters('（ＡＢｃ）　１、二。')).toBe('abc1二')
  expect(wordsOfPage('<p>甲</p><script>乙')).not.toContain('乙')
})
