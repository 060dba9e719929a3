import { expect, test } from 'vitest'
import { found, siteOf, whole } from '../../fixtures/country.ts'
import { answerTo, land } from './country.ts'

const sentence = (value: string) => [{ type: 'text' as const, value }]

test('lists hold every text in every language', () => {
  const { insurances, questions } = answerTo('insurances').answer
  expect(insurances.find(({ id }) => id === 'pension')).toMatchObject({
    name: { zh: '莫罗养老保险', en: 'Morrowland pension' },
    summary: { zh: '搬家可以带走。', en: 'It moves with you.' },
    known: 'official',
    verified: '2026-11-24',
    pages: { plan: { en: 'https://guide.example/en/plan?insurance=pension' } },
  })
  expect(questions.find(({ id }) => id === 'route')?.asked).toBe(false)
})

test('a region without a code has none, and a city names its province', () => {
  const { regions } = answerTo('regions').answer
  const of = (id: string) => regions.find((region) => region.id === id)
  expect(of('guild')?.code).toBeNull()
  expect(of('northport')).toMatchObject({ parent: 'north', code: '910100' })
  expect(of('hexi')?.confusable).toEqual(['he-xi'])
  expect(of('north')?.channels).toMatchObject([
    { id: 'office', serves: ['pension'], known: 'reported', reported_in: { en: 'a list (2026)' }, basis: [] },
  ])
  expect(of('north')?.coverage.map(({ insurance, state }) => [insurance, state])).toContainEqual(['pension', 'differs'])
})

test('a source that only reprints a place’s page is reported; a law is official', () => {
  const { sources } = answerTo('sources').answer
  const known = Object.fromEntries(sources.map((source) => [source.id, source.known]))
  expect(known).toMatchObject({ 'north-guide': 'reported', 'transfer-law': 'official' })
  expect(sources.find(({ id }) => id === 'north-guide')?.articles).toEqual([
    {
      id: 'sec-1',
      label: { zh: '材料', en: 'Papers' },
      quote: '不用交户籍册。',
      translations: { en: 'No register is needed.' },
    },
  ])
})

test('a fact is a number with its unit and its ground', () => {
  expect(answerTo('facts').answer.facts).toMatchObject([
    { id: 'review-limit', value: 10, unit: 'working-day', text: { en: '10 working days' }, known: 'official' },
  ])
})

test('the matrix keeps the fields it had before it was one of many', () => {
  const { coverage } = answerTo('coverage').answer
  expect(coverage.find(({ region, insurance }) => region === 'north' && insurance === 'pension')).toMatchObject({
    state: 'differs',
    known: 'reported',
    verified: '2026-11-20',
    nextCheck: '2026-12-20',
    overdue: false,
  })
  expect(coverage.find(({ region, insurance }) => region === 'hexi' && insurance === 'pension')).toMatchObject({
    state: 'unchecked',
    known: null,
    verified: null,
    nextCheck: null,
    overdue: false,
  })
})

test('a question of the bank is told with its answer, its ground and where to go next', () => {
  const [asked] = siteOf(whole).questions
  const differs = [{ zh: sentence('船长能。'), en: sentence('Captains may.') }]
  const question = { ...found(asked, 'questions'), differs }
  const { questions } = answerTo('questions', '', undefined, { ...land, questions: [question] }).answer
  expect(questions).toMatchObject([
    {
      id: 'one',
      kind: 'no',
      question: { zh: '不上班能转吗' },
      answer: { en: 'No. See section 1.' },
      why: null,
      differs: [{ en: 'Captains may.' }],
      mistaken: null,
      next: [{ en: 'https://guide.example/en/plan?insurance=pension&drawing=no' }, {}],
      insurances: ['pension'],
      known: 'official',
      basis: [{ source: 'transfer-rules', article: 'sec-1' }],
      page: { zh: 'https://guide.example/zh/questions/one' },
    },
  ])
  expect(questions[0]).not.toHaveProperty('asked')
})
