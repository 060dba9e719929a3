import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalQuery } from '#lib/domain/pages/pages.ts'
import { readDeadlineCase } from '#lib/domain/tools/deadline-query.ts'
import { paymentAnswer } from '#lib/domain/tools/payment-answer.ts'
import { readPaymentCase } from '#lib/domain/tools/payment-query.ts'
import { list } from '../fixtures/rows.ts'
import { runs } from '../fixtures/some.ts'
import { realPaymentRules, realSite } from './real-site.ts'

const site = realSite()

const canonical = (path: string, query: string) => canonicalQuery(path, new URLSearchParams(query), site)
const told = (faults: readonly { key: string; row?: number; value: string; why: string }[]) =>
  faults.map(({ key, row, value, why }) => `${key}${row ?? ''} ${value} ${why}`)
const deadline = (query: string) => readDeadlineCase(new URLSearchParams(query), site)
const payment = (query: string) => {
  const asked = readPaymentCase(new URLSearchParams(query), site)
  return paymentAnswer(asked, realPaymentRules(), '2026-11-24')
}

test.each([
  ['', '', false],
  ['date=&insurance=&event=', '', false],
  ['date=2026-11-24&insurance=medical&from=singlemessage', '?insurance=medical&date=2026-11-24', false],
  ['insurance=MEDICAL&event=Applied&date=2026%2F11%2F24', '?insurance=medical&event=applied&date=2026-11-24', true],
  ['date=2025年9月26日', '?date=2025-09-26', true],
  ['date=２０２５－０９－２６', '?date=2025-09-26', false],
  ['date=09/10/2025', '?date=09%2F10%2F2025', false],
  ['date=2026-01-01&date=2026-02-02', '?date=2026-01-01', false],
  ['step=apply&date=2026-01-01', '?date=2026-01-01', false],
])('/tools/deadlines?%s → %j', (sent, search, rewritten) => {
  expect(canonical('/tools/deadlines', sent)).toMatchObject({ search, rewritten, closed: search === '' })
})

test('the calendar file takes the step too', () => {
  expect(canonical('/tools/deadlines.ics', 'step=apply&date=2026-01-01').search).toBe('?date=2026-01-01&step=apply')
})

test.each([
  ['place=guangdong&years=8&place=&years=', '?place=guangdong&years=8', false],
  ['place=广东省&years=８年&hukou=四川', '?hukou=sichuan&place=guangdong&years=8', true],
  ['place=guangdong&place=zhejiang&years=8&years=4-6', '?place=guangdong&years=8&place=zhejiang&years=4-6', false],
  ['place=&years=8&place=zhejiang&years=', '?place=&years=8&place=zhejiang&years=', false],
  ['years=8&years=9', '?place=&years=8&place=&years=9', false],
  ['birth=1972年5月&sex=女&kind=55&now=gd', '?now=gd&birth=1972-05&sex=female&kind=55', true],
])('/tools/payment-place?%s → %j', (sent, search, rewritten) => {
  expect(canonical('/tools/payment-place', sent)).toMatchObject({ search, rewritten })
})

test('a canonical address is its own, whatever was sent', () => {
  const key = fc.constantFrom(...list`hukou now place years birth sex kind insurance event date step`)
  const value = fc.oneof(
    fc.constantFrom(...list`guangdong 广东 shan-xi 8 ８年６个月 8.5 1972-05 男 50 applied`, '', ' '),
    fc.constantFrom('2025/9/26', '２０２５０９２６', '09/10/2025', 'MEDICAL', '-1', '%', '&=?#'),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  const path = fc.constantFrom('/tools/deadlines', '/tools/deadlines.ics', '/tools/payment-place')
  fc.assert(
    fc.property(path, fc.array(fc.tuple(key, value), { maxLength: 12 }), (at, pairs) => {
      const first = canonicalQuery(at, new URLSearchParams(pairs), site)
      const again = canonical(at, first.search.slice(1))
      expect(again).toEqual({ ...first, rewritten: false })
    }),
    runs(80),
  )
})

test('what was misread stays in its field and is named with its reason', () => {
  const asked = deadline('insurance=nope&event=x&date=30%20February')
  expect(told(asked.faults)).toEqual(['insurance nope unknown', 'event x unknown', 'date 30 February date-form'])
  expect(asked.typed).toBe('30 February')
  expect(deadline('date=2025/9/26').typed).toBe('2025-09-26')
})

test.each([
  ['place=guangdong&years=8&place=hunan&years=-3', ['years2 -3 span-negative']],
  ['place=atlantis&years=8', ['place1 atlantis unknown']],
  ['place=shan-xi&years=8', ['place1 shan-xi one-of']],
  ['place=guangdong&years=', ['years1 guangdong years-missing']],
  ['place=&years=7', ['place1 7 place-missing']],
  ['place=guangdong&years=8.5', ['years1 8.5 span-decimal']],
  ['hukou=atlantis&place=guangdong&years=8', ['hukou atlantis unknown']],
  ['place=guangdong&years=40&birth=2000-01', ['years 40 too-long']],
  ['place=guangdong&years=59&birth=1990-01&sex=female&kind=50', ['years 59 too-long']],
  ['place=guangdong&years=40&place=hunan&years=21', ['years 61 too-long']],
  [
    'birth=1800-01&sex=x&kind=60&place=guangdong&years=8',
    ['birth 1800-01 month-range', 'sex x unknown', 'kind 60 unknown'],
  ],
  [Array.from({ length: 200 }, () => 'place=guangdong&years=0').join('&'), ['place 8 too-many']],
] as [string, string[]][])('%s', (query, expected) => {
  const { answer, faults } = payment(query)
  expect(told(faults)).toEqual(expected)
  expect(answer).toBeUndefined()
})

test('a whole case, from address to answer', () => {
  const { answer, retirement, faults } = payment(
    'hukou=四川&now=浙江&place=广东&years=8&place=浙江&years=4年6个月&birth=1972-05&sex=male',
  )
  expect(faults).toEqual([])
  expect(answer).toMatchObject({ paid: { rule: 'gathered', place: 'sichuan' }, total: 150, nowUnpaid: false })
  expect(answer?.changes).toEqual([
    { kind: 'pay-on', place: 'zhejiang', months: 66 },
    { kind: 'move-hukou', place: 'zhejiang' },
  ])
  expect(retirement).toEqual([{ group: 'men', years: 61, months: 11, reached: '2034-04', minimum: 210, missing: 60 }])
})

test('a woman who does not say which work she does is told both ages', () => {
  expect(
    payment('birth=1975-01&sex=female').retirement.map(({ group, years, months }) => [group, years, months]),
  ).toEqual([
    ['women-50', 50, 1],
    ['women-55', 56, 4],
  ])
})
