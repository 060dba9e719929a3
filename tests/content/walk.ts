import type { Circumstance, Insurance, Region, Site } from '#lib/content/site.ts'
import type { Placed } from '#lib/domain/difference.ts'
import { questionsOf } from '#lib/domain/query.ts'
import { type Transfer, transfer } from '#lib/domain/transfer.ts'
import type { Answers } from '#lib/domain/when.ts'

type Place = Region | undefined
type Pair = { leaving: Place; joining: Place }

/** The circumstances an insurance asks a reader. */
export const askedBy = (site: Site, insurance: Insurance): Circumstance[] =>
  site.circumstances.filter(({ id, asked }) => asked && questionsOf(insurance, site.regions).has(id))

/** Every combination of answers, unanswered included. */
export function combinations(circumstances: readonly Circumstance[]): Answers[] {
  return circumstances.reduce<Answers[]>(
    (rows, { id, choices }) => rows.flatMap((row) => [row, ...choices.map((choice) => ({ ...row, [id]: choice.id }))]),
    [{}],
  )
}

/** Every pair of regions, none included, grouped by what can make their answers differ: their differences and the route. */
export function groupedPairs(site: Site, insurance: Insurance): Pair[][] {
  const places: Place[] = [undefined, ...site.regions]
  const groups = new Map<string, Pair[]>()
  for (const leaving of places)
    for (const joining of places) {
      const key = [difference(leaving, insurance.id), difference(joining, insurance.id), route(leaving, joining)].join(
        '\n',
      )
      groups.set(key, [...(groups.get(key) ?? []), { leaving, joining }])
    }
  return [...groups.values()]
}

const chain = (region: Place): Region[] => (region ? [...chain(region.parent), region] : [])

const difference = (region: Place, insurance: string): string =>
  JSON.stringify(region ? chain(region).map(({ insurances }) => insurances?.[insurance] ?? null) : 'none')

export function route(leaving: Place, joining: Place): string | undefined {
  if (!leaving || !joining) return undefined
  return chain(leaving)[0] === chain(joining)[0] ? 'same-region' : 'cross-region'
}

/** Which items an answer has, on what they depend and from which side they come; the same for all pairs of a group. */
export function outline({ leaving, joining, ...answer }: Transfer): string {
  const side = ({ from }: Placed<unknown>) =>
    from === undefined
      ? ''
      : chain(leaving).includes(from)
        ? 'left'
        : chain(joining).includes(from)
          ? 'joined'
          : 'a third place'
  const list = (items: readonly (Placed<{ id: string }> & { onlyIf?: readonly string[] })[]) =>
    items.map((placed) => `${placed.item.id} ${placed.onlyIf?.join()} ${side(placed)}`)
  return JSON.stringify(
    [
      answer.verdict.item.id,
      answer.unless,
      answer.materials,
      answer.omitted,
      answer.steps,
      answer.channels,
      answer.notes,
    ].map((part) => (typeof part === 'string' ? part : list(part))),
  )
}

/** What is wrong with the answer to one case; nothing when all is well. */
export function faultsOf(site: Site, insurance: Insurance, { leaving, joining }: Pair, answers: Answers): string[] {
  const answer = transfer(insurance, leaving, joining, answers)
  const faults: string[] = []
  const lists = {
    outcomes: [...answer.unless, answer.verdict],
    materials: answer.materials,
    steps: answer.steps,
    channels: answer.channels,
    notes: answer.notes,
  }
  for (const [name, list] of Object.entries(lists)) {
    const ids = new Set<string>()
    for (const { item, onlyIf } of list) {
      if (ids.has(item.id)) faults.push(`${name}: ${item.id} stands twice`)
      ids.add(item.id)
      if (item.basis.length === 0) faults.push(`${name}: ${item.id} has no basis`)
      for (const { source, article } of item.basis) {
        const found = site.sources.get(source)
        if (!found || (article && !found.articles[article]))
          faults.push(`${name}: ${item.id} rests on ${source}#${article}, which is not there`)
      }
      for (const open of onlyIf)
        if (answer.answers[open] !== undefined)
          faults.push(`${name}: ${item.id} is marked "only if ${open}" though that is answered`)
    }
  }
  for (const { item } of answer.omitted)
    if (answer.materials.some((placed) => placed.item.id === item.id))
      faults.push(`${item.id} is both asked for and left out`)
  if (answer.verdict.onlyIf.length > 0) faults.push('the verdict itself is open')
  if (answer.answers.route !== route(leaving, joining)) faults.push(`the route is ${answer.answers.route}`)
  const impossible = answer.verdict.item.verdict === 'not-possible'
  for (const list of ['materials', 'steps'] as const) {
    if (impossible && answer[list].length > 0) faults.push(`not possible, and yet it has ${list}`)
    if (!impossible && answer[list].length === 0)
      faults.push(`${answer.verdict.item.verdict}, and yet it has no ${list}`)
  }
  if (answer.channels.length === 0) faults.push('nobody to ask')
  if (answer.basis.length === 0) faults.push('no basis at all')
  return faults
}

/** Every question answered and both regions known: nothing may depend on anything more. */
export function isComplete(asked: readonly Circumstance[], { leaving, joining }: Pair, answers: Answers): boolean {
  return leaving !== undefined && joining !== undefined && asked.every(({ id }) => answers[id] !== undefined)
}
