import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Case,
  caseKeys,
  caseQuery,
  questionsFor,
  questionsOf,
  readCase,
  readCaseAt,
} from '#lib/domain/address/query.ts'
import { keysOf, onward } from '#lib/domain/pages/pages.ts'
import { country, insuranceOf, regionOf } from '../../fixtures/country.ts'
import { rows } from '../../fixtures/rows.ts'
import { runs } from '../../fixtures/some.ts'

const read = (query: string) => readCase(new URLSearchParams(query), country)
/** A case in words: `pension, from north, to south, home=leaving, ask how, not how pigeon`. */
const brief = ({ insurance, leaving, joining, answers, ask, misread }: Case) =>
  [
    insurance?.id,
    leaving && `from ${leaving.id}`,
    joining && `to ${joining.id}`,
    ...Object.entries(answers).map((answer) => answer.join('=')),
    ask && `ask ${ask.id}`,
    ...misread.map(({ key, value, oneOf }) => ['not', key, value, ...(oneOf ?? []).map(({ id }) => id)].join(' ')),
  ]
    .filter(Boolean)
    .join(', ')

test.each(rows`
  nothing | |
  a whole case | insurance=pension&leaving=north&joining=south&home=leaving&how=online | pension, from north, to south, home=leaving, how=online
  other spellings | insurance=Pension&leaving=910000&joining=%20南境省%20 | pension, from north, to south
  full-width characters | joining=ｎｏｒｔｈ&how=ｏｎｌｉｎｅ | to north, how=online
  a plus sign for a space | joining=the+north | to north
  QF-1 a key twice: the first counts | joining=north&joining=south&how=online&how=window | to north, how=online
  QF-1 an empty first value is no answer | joining=&joining=south |
  QF-2 empty values | leaving=&joining=north&insurance=&home= | to north
  QF-2 keys without value | leaving&joining=north&how | to north
  QF-2 blanks | leaving=%20%20&joining=%E3%80%80 |
  QF-4 answers that the insurance never asks | insurance=health&home=joining&drawing=yes&how=window | health, how=window
  answers before an insurance is chosen stay | home=joining&how=window | home=joining, how=window
  the derived question is not an answer | insurance=pension&route=same-region | pension
  EP-5 what WeChat adds | leaving=north&joining=south&from=singlemessage&isappinstalled=0 | from north, to south
  EP-5 only what WeChat adds | from=timeline&isappinstalled=0 |
  an unknown insurance | insurance=nope | not insurance nope
  an unknown region | leaving=Atlantis&joining=north | to north, not leaving Atlantis
  a region that could be two | joining=he-xi | not joining he-xi hexi heexi
  a place inside a region | joining=910305 | to north, not joining 910305
  a choice in another case | how=%20ONLINE | how=online
  an unknown choice | how=pigeon | not how pigeon
  one question at a time | insurance=pension&ask=home | pension, ask home
  a question put again | ask=drawing&insurance=pension&drawing=yes | pension, drawing=yes, ask drawing
  a question that the insurance never asks | insurance=health&ask=home | health
  a question before an insurance is chosen | ask=home |
  a question that is derived | insurance=pension&ask=route | pension, not ask route
  no question of ours | insurance=pension&ask=one | pension, not ask one
  no question named | insurance=pension&ask= | pension
  a choice of another question | how=joining | not how joining
  a byte that means nothing | joining=north%00 | not joining north\u0000
  names of the language itself | joining=__proto__&constructor=1&insurance=toString | not insurance toString, not joining __proto__
`)('%s', (_name, query, expected) => {
  expect(brief(read(query))).toBe(expected)
})

test.each([
  ['', ''],
  ['joining=%E5%8D%97%E5%A2%83&insurance=pension&x=1', '?insurance=pension&joining=south'],
  ['how=window&home=joining&leaving=north', '?leaving=north&home=joining&how=window'],
  ['leaving=&joining=north', '?joining=north'],
  ['from=singlemessage', ''],
  ['leaving=Atlantis', ''],
  ['insurance=health&home=joining', '?insurance=health'],
  ['ask=how&how=online&insurance=pension', '?insurance=pension&how=online&ask=how'],
  ['ask=how', ''],
])('%j has the canonical query %j', (query, canonical) => {
  expect(caseQuery(read(query), country)).toBe(canonical)
})

test('a canonical query reads as the same case, whatever stood in the address', () => {
  const key = fc.oneof(fc.constantFrom(...caseKeys(country), 'ask', 'from', 'route'), fc.string())
  const value = fc.oneof(
    fc.constantFrom('pension', 'health', 'north', '北港市', 'he-xi', 'joining', 'yes', 'online', 'how', '', ' '),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value), { maxLength: 8 }), (pairs) => {
      const first = readCase(new URLSearchParams(pairs), country)
      const canonical = caseQuery(first, country)
      const again = read(canonical.slice(1))
      expect(brief(again)).toBe(brief({ ...first, misread: [] }))
      expect(caseQuery(again, country)).toBe(canonical)
    }),
    runs(100),
  )
}, 60_000)

test('the keys of an address, in order', () => {
  expect(caseKeys(country)).toEqual(['insurance', 'leaving', 'joining', 'home', 'drawing', 'how'])
  expect(keysOf('/plan', country)).toEqual([...caseKeys(country), 'ask'])
  expect(keysOf('/materials', country)).toEqual(caseKeys(country))
  expect(keysOf('/materials/north', country)).toEqual(['insurance', 'leaving', 'home', 'drawing', 'how'])
  expect(keysOf('/policy/pension', country)).toEqual(caseKeys(country))
  expect(keysOf('/status/submitted', country)).toEqual([])
})

test('an insurance asks what its own files depend on', () => {
  expect([...questionsOf(insuranceOf('pension'))].sort()).toEqual(['drawing', 'home', 'how', 'route'])
  expect([...questionsOf(insuranceOf('health'))]).toEqual(['how'])
})

test('a question that only a region’s own rule depends on is asked for that region, and its answer kept', () => {
  const health = insuranceOf('health')
  const south = regionOf('south')
  const ground = { verified: '2026-01-01', known: 'official' as const, basis: [] }
  const note = { ...ground, id: 'own', text: { zh: [], en: [] }, when: { home: ['leaving'] } }
  const own = { ...south, insurances: { health: { ...ground, basis: undefined, ground, notes: { add: [note] } } } }
  const site = { ...country, regions: country.regions.map((region) => (region.id === 'south' ? own : region)) }
  const asked = { insurance: health, leaving: undefined }
  expect(questionsFor(site, { ...asked, joining: own }).map(({ id }) => id)).toEqual(['home', 'how'])
  expect(questionsFor(site, { ...asked, joining: regionOf('guild') }).map(({ id }) => id)).toEqual(['how'])
  const query = new URLSearchParams('insurance=health&home=leaving')
  expect(readCaseAt('/materials/south', query, site).answers).toEqual({ home: 'leaving' })
  expect(readCaseAt('/materials/guild', query, site).answers).toEqual({})
  expect(readCaseAt('/plan', query, site).answers).toEqual({})
})

test.each(rows`
  a plan, after what the link says itself | /plan?insurance=pension&how=online | /plan?insurance=pension&leaving=north&joining=south&how=online
  ways to ask are those of the place joined | /channels | /channels/south?leaving=north&joining=south
  a page of the place that takes no case | /regions | /regions/south
  the rules, from which one finds back | /policy/pension#money | /policy/pension?leaving=north&joining=south#money
  a page that takes no places | /glossary | /glossary
`)('a link hands the places on: %s', (_, link = '', expected) => {
  const places = { leaving: regionOf('north'), joining: regionOf('south') }
  expect(onward(link, places, country)).toBe(expected)
  expect(onward(link, { leaving: undefined, joining: undefined }, country)).toBe(link)
})
