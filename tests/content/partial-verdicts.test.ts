import { expect, test } from 'vitest'
import type { Circumstance, Insurance } from '#lib/content/site.ts'
import { verdictOf } from '#lib/domain/rules/verdict.ts'
import type { Answers } from '#lib/domain/rules/when.ts'
import { realSite } from './real-site.ts'
import { askedBy, drawnPairs, type Pair } from './walk.ts'

const site = realSite()

/** The questions that a verdict of an insurance between two places can depend on. */
function decisive(insurance: Insurance, pair: Pair): Circumstance[] {
  const chain = (region: Pair['leaving']) => (region ? [region.parent, region] : [])
  const own = [...chain(pair.leaving), ...chain(pair.joining)].flatMap(
    (region) => region?.insurances?.[insurance.id]?.outcomes?.add ?? [],
  )
  const named = new Set([...insurance.outcomes, ...own].flatMap(({ when }) => Object.keys(when ?? {})))
  return askedBy(site, insurance, pair).filter(({ id }) => named.has(id))
}

type Seen = { id: string; kind: string; deciding: readonly string[] }

function seen(insurance: Insurance, { leaving, joining }: Pair, answers: Answers): Seen {
  const { verdict, deciding } = verdictOf(insurance, leaving, joining, answers)
  return { id: `${verdict.item.id}@${verdict.from?.id ?? ''}`, kind: verdict.item.verdict, deciding }
}

/** What is wrong with the verdicts on some answers, held against every way of answering the rest; the verdicts of those ways. */
function faults(insurance: Insurance, pair: Pair): string[] {
  const asked = decisive(insurance, pair)
  const told = new Set<string>()
  const known = new Map<string, ReadonlySet<string>>()
  const placed = pair.leaving && pair.joining
  const walk = (answers: Answers): ReadonlySet<string> => {
    const key = JSON.stringify(asked.map(({ id }) => answers[id] ?? ''))
    const before = known.get(key)
    if (before) return before
    const now = seen(insurance, pair, answers)
    const ends = new Set<string>()
    const turning: string[] = []
    for (const { id, choices } of asked) {
      if (answers[id] !== undefined) continue
      const each = choices.map((choice) => walk({ ...answers, [id]: choice.id }))
      for (const set of each) for (const end of set) ends.add(end)
      if (new Set(each.map((set) => [...set].sort().join())).size > 1) turning.push(id)
    }
    if (ends.size === 0) ends.add(now.id)
    known.set(key, ends)
    const tell = (fault: string) =>
      told.add(`${fault}: ${JSON.stringify({ from: pair.leaving?.id, to: pair.joining?.id, ...answers })}`)
    if (!ends.has(now.id) && now.kind !== 'ask-first') tell(`${now.id} is no verdict of any way of answering the rest`)
    // Without both places the route decides too, which no answer stands for.
    const idle = now.deciding.filter((id) => !turning.includes(id))
    if (placed && idle.length > 0) tell(`${idle} is said to decide and does not`)
    if (placed && turning.some((id) => !now.deciding.includes(id))) tell(`${turning} decides, and is not said to`)
    return ends
  }
  walk({})
  return [...told]
}

test.each(site.insurances)(
  '$id: a verdict on some answers is that of a way of answering the rest, or says less, and names what decides',
  (insurance) => {
    expect(drawnPairs(site, 4).flatMap((pair) => faults(insurance, pair))).toEqual([])
  },
)
