import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionsFor } from '#lib/domain/address/query.ts'
import { type Asked, nextOpen, placeOf, questionsLeft } from '#lib/domain/address/question-walk.ts'
import type { Answers } from '#lib/domain/rules/when.ts'
import { runs } from '../fixtures/some.ts'
import { realRegion, realSite } from './real-site.ts'

const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id)
const site = realSite()
const cases = site.insurances.flatMap((insurance) =>
  ['guangdong', 'shanghai', 'sichuan'].map(
    (id): Asked => ({
      insurance,
      leaving: realRegion('sichuan'),
      joining: realRegion(id),
      answers: {},
    }),
  ),
)
const picks = fc.array(fc.nat({ max: 5 }), { minLength: 12, maxLength: 12 })

/** Takes a choice of each question by number; a number beyond its choices leaves it open. */
const answersOf = (start: Asked, numbers: readonly number[]): Answers =>
  Object.fromEntries(questionsFor(site, start).map(({ id, choices }, at) => [id, choices[numbers[at] ?? 9]?.id]))

test('a question that changes nothing changes nothing either once more is answered', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases), picks, picks, (start, some, more) => {
      const few = { ...start, answers: answersOf(start, some) }
      const all = { ...start, answers: { ...answersOf(start, more), ...definedIn(few.answers) } }
      const left = ids(questionsLeft(site, few))
      for (const id of ids(questionsLeft(site, all))) if (all.answers[id] === undefined) expect(left).toContain(id)
    }),
    runs(60),
  )
})

test('every walk ends, puts each question at most once, and leaves only what was passed over', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases), picks, (start, numbers) => {
      let now = start
      let next = nextOpen(questionsLeft(site, now), now)
      const put: string[] = []
      while (next) {
        expect(put).not.toContain(next.id)
        const place = placeOf(site, now, next)
        if (place) {
          const choice = next.choices[numbers[put.length] ?? 9]?.id
          put.push(next.id)
          now = { ...now, answers: { ...now.answers, [next.id]: choice } }
          next = place.next
        } else next = nextOpen(questionsLeft(site, now), now, next)
      }
      const open = questionsLeft(site, now).filter(({ id }) => now.answers[id] === undefined)
      expect(ids(open).filter((id) => !put.includes(id))).toEqual([])
    }),
    runs(60),
  )
})

const definedIn = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, choice]) => choice !== undefined))
