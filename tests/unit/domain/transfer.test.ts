import { describe, expect, test } from 'vitest'
import type { Ground } from '#lib/content/site.ts'
import type { Answered } from '#lib/domain/rules/answered.ts'
import type { Placed } from '#lib/domain/rules/difference.ts'
import { type Transfer, transfer } from '#lib/domain/rules/transfer.ts'
import type { Answers } from '#lib/domain/rules/when.ts'
import { edited, insuranceOf, regionOf, siteOf } from '../../fixtures/country.ts'
import { rows } from '../../fixtures/rows.ts'

const pension = insuranceOf('pension')

function move(leaving: string | undefined, joining: string | undefined, answers: Answers = {}): Transfer {
  return transfer(pension, leaving ? regionOf(leaving) : undefined, joining ? regionOf(joining) : undefined, answers)
}

/** `id`, with what it depends on and whose it is: `proof?route@north`. */
const brief = (items: readonly (Placed<{ id: string }> & Partial<Pick<Answered<unknown>, 'onlyIf'>>)[]) =>
  items.map(
    ({ item, from, onlyIf = [] }) => item.id + onlyIf.map((id) => `?${id}`).join('') + (from ? `@${from.id}` : ''),
  )

describe('without regions and answers', () => {
  const answer = move(undefined, undefined)

  test('nothing is hidden, and what is open is marked', () => {
    expect(brief([answer.verdict])).toEqual(['transfer'])
    expect(brief(answer.unless)).toEqual(['drawing?drawing', 'within?route'])
    expect(brief(answer.materials)).toEqual(['id-card', 'proof?route', 'register?home?how', 'form?how'])
    expect(brief(answer.steps)).toEqual(['apply', 'send?route', 'receive'])
    expect(brief(answer.channels)).toEqual(['apply-portal?how', 'ask-hotline'])
    expect(brief(answer.notes)).toEqual(['free', 'online-hours?how'])
    expect(answer.omitted).toEqual([])
    expect(answer.notNeeded.map(({ id }) => id)).toEqual(['clearance'])
    expect(answer.coverage).toEqual({ leaving: undefined, joining: undefined })
  })

  test('the basis names each article once, in order of first use', () => {
    expect(answer.basis.map(({ source, article }) => `${source}#${article}`)).toEqual([
      'transfer-law#art-1',
      'transfer-rules#sec-1',
      'transfer-law#art-2',
    ])
  })
})

describe('the verdict', () => {
  test.each(rows`
    the first whose conditions hold | south | hexi | drawing=yes | drawing |
    a later one when the first does not hold | north | northport | drawing=no | within | north-closed?home@north
    the last when none holds | south | hexi | drawing=no | transfer |
    with the open ones before it | south | hexi | | transfer | drawing?drawing
    but not the open ones after it | north | northport | | within | north-closed?home@north drawing?drawing
    a region’s before the nation’s | south | north | home=elsewhere&drawing=yes | north-closed@north |
    a region’s only on its side | north | south | home=elsewhere&drawing=no | transfer |
    a province’s for its city | south | northport | home=elsewhere | north-closed@north |
  `)('is %s', (_name, leaving, joining, answers, verdict, unless) => {
    const answer = move(leaving, joining, Object.fromEntries(new URLSearchParams(answers)))
    expect(brief([answer.verdict])).toEqual([verdict])
    expect(brief(answer.unless).join(' ')).toBe(unless)
  })

  test('not possible asks for nothing, and still says whom to ask and what to know', () => {
    const answer = move('south', 'north', { drawing: 'yes', home: 'joining' })
    expect(answer.verdict.item.verdict).toBe('not-possible')
    expect([...answer.materials, ...answer.steps, ...answer.omitted]).toEqual([])
    expect(brief(answer.channels)).toEqual(['apply-portal?how', 'ask-hotline'])
    expect(brief(answer.notes)).toEqual(['free', 'online-hours?how', 'north-note@north'])
  })
})

describe('the route', () => {
  test.each(rows`
    south | hexi | cross-region
    south | south | same-region
    north | northport | same-region
    northport | northport | same-region
    northport | south | cross-region
    guild | north | cross-region
    south | |
    | south |
  `)('from %s to %s is %s', (leaving, joining, route) => {
    expect(move(leaving, joining).answers.route ?? '').toBe(route)
  })

  test('is derived and never taken from an answer', () => {
    expect(move(undefined, undefined, { route: 'same-region' }).answers).toEqual({})
    expect(move('south', 'hexi', { route: 'same-region' }).answers).toEqual({ route: 'cross-region' })
  })
})

describe('the differences', () => {
  test('of the place left change its side only', () => {
    const answer = move('north', 'south', { home: 'joining', how: 'window' })
    expect(brief(answer.materials)).toEqual(['id-card', 'proof@north', 'register', 'form', 'north-exit@north'])
    expect(brief(answer.omitted)).toEqual([])
    expect(brief(answer.steps)).toEqual(['apply', 'send', 'receive'])
    expect(brief(answer.notes)).toEqual(['free', 'north-note@north'])
  })

  test('of the place joined change its side only', () => {
    const answer = move('south', 'north', { home: 'joining', how: 'window' })
    expect(brief(answer.materials)).toEqual(['id-card', 'proof', 'form', 'north-slip@north'])
    expect(brief(answer.omitted)).toEqual(['register@north'])
    expect(brief(answer.steps)).toEqual(['apply', 'send'])
  })

  test('of a city come after its province’s', () => {
    const answer = move('south', 'northport', { how: 'online' })
    expect(brief(answer.materials).join(' ')).toBe('id-card@northport proof north-slip@northport port-pass@northport')
    const [card, , slip] = answer.materials.map(({ item: { form, name } }) => `${form} ${name.en}`)
    expect([card, slip]).toEqual(['copy ID card', 'electronic Slip of the North'])
  })

  test('within one region apply on both sides, each item once', () => {
    const answer = move('northport', 'north', { how: 'online' })
    expect(brief(answer.materials)).toEqual(['id-card', 'north-exit@north', 'north-slip@north'])
    expect(brief(answer.notes)).toEqual(['free', 'online-hours', 'north-note@north'])
  })

  test('carry the region’s basis, day and badge, or their own', () => {
    const { materials, omitted, notes } = move('north', 'northport', { how: 'window' })
    const ground = (items: readonly Placed<{ id: string } & Ground>[], id: string) => {
      const { known, verified, basis, reported_in } =
        items.find(({ item }) => item.id === id)?.item ?? expect.unreachable()
      return [known, verified, ...basis.map(({ source, article }) => `${source}#${article}`), reported_in?.en]
        .join(' ')
        .trim()
    }
    const reported = 'reported 2026-11-20 north-guide#sec-1 a reprint of the North’s guide (2026)'
    expect([ground(omitted, 'register'), ground(notes, 'north-note')]).toEqual([reported, reported])
    expect(ground(materials, 'north-exit')).toBe('official 2026-11-20 transfer-law#art-1')
    expect(ground(materials, 'north-slip')).toBe('official 2026-11-22 transfer-law#art-2')
  })

  test('of a region that says nothing change nothing', () => {
    expect(brief(move('hexi', 'south').materials)).toEqual(brief(move('heexi', 'guild').materials))
    expect(move('hexi', 'south').coverage).toEqual({ leaving: 'unchecked', joining: 'same' })
  })

  test('never change the content itself', () => {
    const before = JSON.stringify([pension, regionOf('north')])
    move('north', 'northport')
    expect(JSON.stringify([pension, regionOf('north')])).toBe(before)
  })
})

test('the ways inside a step are those that the answer leaves', () => {
  const step = (answers: Answers) => move('south', 'hexi', answers).steps.find((each) => each.item.id === 'apply')
  const ways = [step({}), step({ how: 'online' }), step({ how: 'window' })].map((each) => each?.item.ways)
  expect(ways.map((all) => all?.map(({ id }) => id))).toEqual([['online', 'window'], ['online'], ['window']])
})

test('an item without an answer that could be given yet says on what it depends', () => {
  expect(brief(move('south', 'hexi', { home: 'joining' }).materials)).toContain('register?how')
  expect(brief(move('south', 'hexi', { home: 'leaving' }).materials).join()).not.toContain('register')
  expect(brief(move('south', 'hexi', { how: 'online' }).materials).join()).not.toContain('register')
})

test('a city may take out what its province added', () => {
  const changed = '        - id: north-slip\n          form: electronic\n'
  const site = siteOf(edited('content/regions/northport.md', changed, '      omit: [north-slip]\n'))
  const [there, south, port] = [insuranceOf('pension', site), regionOf('south', site), regionOf('northport', site)]
  const answer = transfer(there, south, port, { how: 'online' })
  expect(brief(answer.materials)).toEqual(['id-card@northport', 'proof', 'port-pass@northport'])
  expect(brief(answer.omitted)).toEqual(['register@north', 'north-slip@northport'])
})

test('an item of either side follows the place joined', () => {
  const site = siteOf(edited('content/regions/north.md', 'omit: [register]', 'omit: [register, form]'))
  const [pensionThere, north, south] = [insuranceOf('pension', site), regionOf('north', site), regionOf('south', site)]
  expect(brief(transfer(pensionThere, south, north, {}).omitted)).toEqual(['register@north', 'form@north'])
  expect(brief(transfer(pensionThere, north, south, {}).materials)).toContain('form?how')
})
