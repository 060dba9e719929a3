import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  agreed,
  branchesOf,
  changesOf,
  monthsIn,
  paymentPlace,
  type Rule,
  type Stay,
} from '#lib/domain/tools/payment-place.ts'
import { runs } from '../../fixtures/some.ts'

const ENOUGH = 120
/** `粤8 浙4-6`: places and years in order, written short. */
const stays = (text: string): Stay[] =>
  text.split(' ').flatMap((each) => {
    const [, place = '', years = '', months = '0'] = /^(\D+)(\d+)(?:-(\d+))?$/.exec(each) ?? []
    return place === '' ? [] : [{ place, months: Number(years) * 12 + Number(months) }]
  })

test.each<[string, string, string, string, Rule, string]>([
  ['at home all along', '川', '川', '川20', 'hukou-place', '川'],
  ['came home for the last month', '川', '川', '粤14 川0-1', 'hukou-place', '川'],
  ['home, with long years elsewhere', '川', '川', '粤12 浙11 川2', 'hukou-place', '川'],
  ['home and never paid there', '川', '川', '粤5', 'hukou-place', '川'],
  ['exactly ten years where it is', '川', '粤', '粤10', 'current-place', '粤'],
  ['one month short of ten', '川', '粤', '粤9-11', 'gathered', '川'],
  ['more than ten', '川', '粤', '浙9 粤12', 'current-place', '粤'],
  ['ten and ten: where it is now', '川', '浙', '粤10 浙10', 'current-place', '浙'],
  ['two periods add up', '川', '粤', '粤6 浙3 粤4', 'current-place', '粤'],
  ['two periods, a month short', '川', '粤', '粤6 浙3 粤3-11', 'gathered', '川'],
  ['back to the earlier long place', '川', '浙', '粤10 浙8', 'last-long-place', '粤'],
  ['the last of two long places', '川', '沪', '粤11 浙10 沪3', 'last-long-place', '浙'],
  ['the last long one, not the longest', '川', '沪', '粤20 浙10 沪3', 'last-long-place', '浙'],
  ['a short place between does not matter', '川', '沪', '粤11 浙9 京2 沪3', 'last-long-place', '粤'],
  ['an earlier place made long by two periods', '川', '沪', '粤6 浙2 粤5 沪3', 'last-long-place', '粤'],
  ['two periods, the later one decides the order', '川', '沪', '粤6 浙10 粤5 沪3', 'last-long-place', '粤'],
  ['long at home, relationship elsewhere', '川', '粤', '川15 粤5', 'last-long-place', '川'],
  ['long at home and before elsewhere', '川', '粤', '浙12 川11 粤5', 'last-long-place', '川'],
  ['nowhere ten years', '川', '粤', '浙9 沪9 粤9', 'gathered', '川'],
  ['nowhere, hukou never paid', '藏', '粤', '粤9-11', 'gathered', '藏'],
  ['nothing where it is', '川', '浙', '粤12', 'last-long-place', '粤'],
  ['nothing where it is, short before', '川', '浙', '粤2', 'gathered', '川'],
  ['no time at all', '川', '浙', '', 'gathered', '川'],
  ['a row of no time changes nothing', '川', '浙', '粤10 浙0', 'last-long-place', '粤'],
])('%s: hukou %s, now %s, %s → %s %s', (_name, hukou, now, text, rule, place) => {
  expect(paymentPlace(hukou, now, stays(text), ENOUGH)).toEqual({ rule, place })
})

/** Art. 6 item by item, stated without the code under test: each item as a condition of its own. */
function article6(hukou: string, now: string, periods: readonly Stay[]) {
  const sums = new Map<string, { months: number; last: number }>()
  periods.forEach(({ place, months }, last) => {
    sums.set(place, { months: (sums.get(place)?.months ?? 0) + months, last })
  })
  const years = (place: string) => (sums.get(place)?.months ?? 0) / 12
  const earlier = [...sums].filter(([place]) => place !== now && years(place) >= 10)
  const latest = earlier.find(([, { last }]) => earlier.every(([, other]) => other.last <= last))?.[0]
  const items = [
    { holds: now === hukou, rule: 'hukou-place', place: hukou },
    { holds: now !== hukou && years(now) >= 10, rule: 'current-place', place: now },
    { holds: now !== hukou && years(now) < 10 && earlier.length > 0, rule: 'last-long-place', place: latest },
    {
      holds: now !== hukou && [...sums.keys(), now].every((place) => years(place) < 10),
      rule: 'gathered',
      place: hukou,
    },
  ]
  return items.filter(({ holds }) => holds).map(({ rule, place }) => ({ rule, place }))
}

const place = fc.constantFrom('川', '粤', '浙', '沪', '京')
// Ten years to the month is where the items part, so it comes up often.
const months = fc.oneof(fc.nat(180), fc.constantFrom(ENOUGH - 1, ENOUGH))
const periodsOf = (minLength: number) =>
  fc.array(fc.record({ place, months }), { minLength, maxLength: 8, size: 'max' })

test('in random cases exactly one item of the article holds, and it is the one found', () => {
  const seen: Record<string, number> = {}
  fc.assert(
    fc.property(place, place, periodsOf(0), (hukou, now, stays) => {
      const found = paymentPlace(hukou, now, stays, ENOUGH)
      const holding = article6(hukou, now, stays)
      seen[found.rule] = (seen[found.rule] ?? 0) + 1
      return holding.length === 1 && holding[0]?.rule === found.rule && holding[0].place === found.place
    }),
    runs(10_000),
  )
  for (const rule of ['hukou-place', 'current-place', 'last-long-place', 'gathered'])
    expect(seen[rule]).toBeGreaterThan(300)
})

test('what is unknown is spread into branches: each is the answer that knowing it would give', () => {
  fc.assert(
    fc.property(place, place, periodsOf(1), (hukou, now, periods) => {
      const known = paymentPlace(hukou, now, periods, ENOUGH)
      const noHukou = branchesOf({ hukou: undefined, now, stays: periods }, ENOUGH)
      const branch = noHukou.find((each) => each.hukou === (hukou === now ? now : 'elsewhere'))
      expect(branch?.paid.rule).toBe(known.rule)
      expect(branch?.paid.place ?? hukou).toBe(known.place)
      const paid = agreed(noHukou)
      if (paid) expect(paid.place ?? hukou).toBe(known.place)
      if (monthsIn(periods, now) > 0) {
        const noNow = branchesOf({ hukou, now: undefined, stays: periods }, ENOUGH)
        expect(noNow.find((each) => each.now === now)?.paid).toEqual(known)
        if (agreed(noNow)) expect(agreed(noNow)?.place).toBe(known.place)
      }
    }),
    runs(2_000),
  )
})

test('when the hukou does not matter the answer is given, and otherwise it says what it depends on', () => {
  const given = (now: string | undefined, text: string) =>
    agreed(branchesOf({ hukou: undefined, now, stays: stays(text) }, ENOUGH))
  expect(given('粤', '粤12')).toEqual({ rule: 'current-place', place: '粤' })
  expect(given('粤', '粤3 浙3')).toEqual({ rule: 'gathered', place: undefined })
  expect(given('粤', '浙12 粤3')).toBeUndefined()
  expect(given(undefined, '粤3 浙3')).toEqual({ rule: 'gathered', place: undefined })
  expect(given(undefined, '粤12 浙3')).toBeUndefined()
  expect(given(undefined, '')).toBeUndefined()
})

test('each change leads where it says', () => {
  fc.assert(
    fc.property(place, place, periodsOf(1), (hukou, now, periods) => {
      const paid = paymentPlace(hukou, now, periods, ENOUGH)
      for (const change of changesOf({ hukou, now, stays: periods }, paid, ENOUGH)) {
        if (change.kind === 'move-away') continue
        const more = 'months' in change ? [{ place: now, months: change.months }] : []
        const after = {
          'pay-on': () => paymentPlace(hukou, now, [...periods, ...more], ENOUGH),
          'move-hukou': () => paymentPlace(change.place, now, periods, ENOUGH),
          return: () => paymentPlace(hukou, change.place, periods, ENOUGH),
        }[change.kind]()
        expect(after.place).toBe(change.place)
        if (change.kind !== 'pay-on' && paid.rule !== 'gathered') expect(paid.place).not.toBe(change.place)
      }
    }),
    runs(1_000),
  )
})
