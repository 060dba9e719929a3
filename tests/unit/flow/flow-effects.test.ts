import { expect, test } from 'vitest'
import { effectsOf } from '#lib/domain/drawing/flow-effects.ts'
import { country, insuranceOf } from '../../fixtures/country.ts'

/** `choices: list id/way …`, a group a line. */
function effects(circumstance: string): string[] {
  const found = country.circumstances.find(({ id }) => id === circumstance)
  if (!found) throw new Error(`the invented country does not ask for ${circumstance}`)
  return effectsOf(insuranceOf('pension'), found).map(
    ({ choices, effects: list }) =>
      `${choices.join()}: ${list
        .map((effect) => `${effect.list} ${effect.item.id}${'way' in effect && effect.way ? `/${effect.way.id}` : ''}`)
        .join(', ')}`,
  )
}

test('what appears with each answer, gathered by answers in their order', () => {
  expect(effects('how')).toEqual([
    'online: steps apply/online, channels apply-portal, notes online-hours',
    'window: materials register, materials form, steps apply/window',
  ])
})

test('an item stands under each question it depends on', () => {
  expect(effects('home')).toEqual(['joining,elsewhere: materials register'])
  expect(effects('route')).toEqual(['cross-region: materials proof, steps send'])
})

test('a question that decides the verdict alone changes nothing else', () => {
  expect(effects('drawing')).toEqual([])
})
