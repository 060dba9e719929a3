import { describe, expect, test } from 'vitest'
import type { Insurance, Region } from '#lib/content/site.ts'
import { phoneCard } from '#lib/domain/rules/phone-card.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import type { Answers } from '#lib/domain/rules/when.ts'
import { found } from '../fixtures/country.ts'
import { some } from '../fixtures/some.ts'
import { realInsurance, realRegion, realSite } from './real-site.ts'
import { combinations } from './walk.ts'

const site = realSite()
const sayings = found(site.sayings, 'card')

const cardOf = (
  insurance: Insurance,
  leaving: Region | undefined,
  joining: Region | undefined,
  answers: Answers = {},
) => phoneCard(site, sayings, transfer(insurance, leaving, joining, answers))
const PENSION = [realInsurance('employee-pension'), realRegion('sichuan'), realRegion('guangdong')] as const
const pension = (answers: Answers = {}) => cardOf(...PENSION, answers)
const sideOf = (card: ReturnType<typeof cardOf>, side: string) => card.sides.find((each) => each.side === side)
const ids = (said: readonly { id: string }[] | undefined) => said?.map(({ id }) => id) ?? []

describe('moving an employee pension from Sichuan to Guangdong', () => {
  test('each side has its hotline, with the area code of Guangzhou and of Chengdu', () => {
    expect(sideOf(pension(), 'joining')?.calls.map(({ number }) => number)).toEqual(['020-12333'])
    expect(sideOf(pension(), 'leaving')?.calls.map(({ number }) => number)).toEqual(['028-12333'])
    expect(pension().elsewhere.map(({ phone }) => phone)).toEqual(['12345'])
  })

  test('it opens with the two places and the insurance', () => {
    for (const { id } of site.languages)
      for (const { short } of [realInsurance('employee-pension'), realRegion('sichuan'), realRegion('guangdong')])
        expect(pension().opening[id]).toContain(short[id])
  })

  test('what she has not answered is asked, and what she has answered is not', () => {
    const open = ['hukou', 'age', 'drawing', 'work', 'how']
    expect(ids(sideOf(pension(), 'joining')?.questions)).toEqual(expect.arrayContaining(open))
    const answered = pension({ hukou: 'leaving', age: 'under', drawing: 'no', work: 'employed', how: 'window' })
    expect(ids(sideOf(answered, 'joining')?.questions).filter((id) => [...open, 'papers'].includes(id))).toEqual([])
  })

  test.each([
    ['now', 'official', ['possible', 'number', 'reason']],
    ['now', 'reported', ['verdict', 'number', 'reason']],
    ['ask-first', 'official', ['possible', 'number', 'reason']],
    ['can-wait', 'official', ['verdict', 'number', 'reason']],
    ['by-itself', 'official', ['verdict']],
    ['not-possible', 'official', ['verdict', 'reason']],
  ] as const)(
    'what sends her home, or is only reported, is read out to be confirmed: %s, %s',
    (verdict, known, asked) => {
      const answer = transfer(...PENSION, {})
      const item = { ...answer.verdict.item, verdict, known }
      const card = phoneCard(site, sayings, { ...answer, verdict: { ...answer.verdict, item } })
      const general = ['verdict', 'possible', 'number', 'reason']
      expect(ids(sideOf(card, 'joining')?.questions).filter((id) => general.includes(id))).toEqual(asked)
    },
  )

  test('the limit of Article 8, fifteen working days, is named to both places', () => {
    for (const side of ['joining', 'leaving']) {
      const question = sideOf(pension(), side)?.questions.find(({ id }) => id === `${side}-limit`)
      const { value, unit, text } = found(site.facts.get('pension-review-limit'), 'limit')
      expect([value, unit]).toEqual([15, 'working-day'])
      for (const { id } of site.languages) expect(question?.text[id]).toContain(text[id])
    }
  })

  test('a paper that is only reported is asked about with its basis, and a national one is not', () => {
    const papers = transfer(...PENSION, { how: 'window' }).materials.filter(({ item }) => item.side !== 'leaving')
    const doubtful = sideOf(pension({ how: 'window' }), 'joining')?.questions.find(
      ({ id }) => id === 'papers-without-basis',
    )
    const named = ({ item }: (typeof papers)[number]) => doubtful?.text.zh?.includes(item.name.zh ?? item.id)
    expect(papers.filter(named).length).toBeGreaterThan(0)
    expect(
      papers.filter(({ item }) => item.known === 'official' && item.confidence === 'national').filter(named),
    ).toEqual([])
  })

  test('who draws a pension has the verdict confirmed, and nothing to apply for', () => {
    const card = pension({ drawing: 'yes', 'pension-drawn': 'employee' })
    expect(ids(sideOf(card, 'joining')?.questions)).toEqual(['verdict', 'reason'])
    const [drawing] = realInsurance('employee-pension').outcomes.filter(({ id }) => id === 'drawing')
    expect(sideOf(card, 'joining')?.questions[0]?.text.zh).toContain(drawing?.title.zh)
    expect(sideOf(card, 'leaving')).toBeUndefined()
    expect(card.stages).toEqual([])
    expect(card.limits).toEqual([])
  })
})

test('medical insurance is asked about at 12393, and its old place has ten working days', () => {
  const card = cardOf(realInsurance('medical'), realRegion('sichuan'), realRegion('guangdong'))
  expect(sideOf(card, 'leaving')?.calls.map(({ number }) => number)).toEqual(['028-12393'])
  const question = sideOf(card, 'leaving')?.questions.find(({ id }) => id === 'leaving-limit')
  const [limit] = card.limits.filter(({ item }) => item.actor === 'leaving')
  expect(question?.text.zh).toContain(site.facts.get(limit?.item.limit ?? '')?.text.zh)
})

test('the written reason of the 2009 measures is a right only where they apply', () => {
  expect(ids(pension().rights)).toContain('written-reason')
  expect(ids(cardOf(realInsurance('medical'), undefined, undefined).rights)).not.toContain('written-reason')
})

test('a region that nobody has checked is asked for rules of its own, and one that was checked is not', () => {
  const medical = (joining: string) => {
    const answer = transfer(realInsurance('medical'), undefined, realRegion(joining), {})
    const asked = ids(sideOf(phoneCard(site, sayings, answer), 'joining')?.questions).includes('local')
    return { asked, unchecked: answer.coverage.joining === 'unchecked' }
  }
  const all = site.regions.map(({ id }) => medical(id))
  expect(all.filter(({ asked, unchecked }) => asked !== unchecked)).toEqual([])
  expect(new Set(all.map(({ asked }) => asked)).size).toBe(2)
})

test('without a case the card still has numbers, stages and questions for both places', () => {
  const card = phoneCard(site, sayings, undefined)
  expect(card.sides.map(({ side }) => side)).toEqual(['joining', 'leaving'])
  expect(card.sides[0]?.calls.map(({ number }) => number)).toEqual(['12333', '12393'])
  expect(ids(card.stages)).toEqual(['submitted', 'not-accepted', 'request-sent', 'sent-out'])
})

test.each(site.insurances)('no case of $id leaves a blank unfilled, a side empty or a question twice', (insurance) => {
  const faults = new Set<string>()
  const asked = site.circumstances.filter((circumstance) => circumstance.asked)
  const cases = [
    ...some([undefined, ...site.regions], 20).map((region) => cardOf(insurance, region, realRegion('beijing'))),
    ...some([undefined, ...site.regions], 20).map((region) => cardOf(insurance, realRegion('guangzhou'), region)),
    ...some(combinations(asked.slice(0, 5)), 60).map((answers) =>
      cardOf(insurance, realRegion('sichuan'), realRegion('guangdong'), answers),
    ),
  ]
  for (const card of cases) {
    const said = [card.opening, ...card.sides.flatMap(({ questions }) => questions.map(({ text }) => text))]
    for (const text of said)
      for (const { id } of site.languages) if (!text[id] || /[{}]|undefined/.test(text[id])) faults.add(text[id] ?? id)
    for (const { side, questions, calls } of card.sides) {
      if (questions.length === 0 || calls.length === 0) faults.add(`${side} is empty`)
      if (new Set(ids(questions)).size < questions.length) faults.add(`${side} asks twice`)
    }
    if (card.sides.length === 0) faults.add('nobody is asked')
  }
  expect([...faults]).toEqual([])
})

test('every question of the plan that is not for a few only can be put to a clerk', () => {
  expect(site.circumstances.filter(({ asked, ask, further }) => asked && !further && !ask).map(({ id }) => id)).toEqual(
    [],
  )
})
