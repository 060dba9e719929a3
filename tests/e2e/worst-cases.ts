import type { Insurance, Region } from '#lib/content/site.ts'
import { questionsFor } from '#lib/domain/address/query.ts'
import { type Transfer, transfer } from '#lib/domain/rules/transfer.ts'
import type { Answers } from '#lib/domain/rules/when.ts'
import { realSite } from '../content/real-site.ts'

const site = realSite()

/** About how long the plan of a case is: its lines, and how much each asks. Both places and every answer add to it by themselves. */
function length({ materials, steps, notes, notNeeded, unless, basis }: Transfer): number {
  const open = materials.filter(({ onlyIf }) => onlyIf.length > 0).length
  const own = notes.filter(({ from }) => from).length
  return 3 * materials.length + 2 * open + 2 * steps.length + own + notNeeded.length + unless.length + basis.length / 4
}

const longest = <T>(all: readonly T[], of: (one: T) => number): T =>
  all.reduce((best, one) => (of(one) > of(best) ? one : best))

/** Every way to answer so many questions of an insurance, the first ones; to answer all of them is one way for each choice that leads on. */
function answersTo(insurance: Insurance, leaving: Region, joining: Region, most: number): Answers[] {
  const questions = questionsFor(site, { insurance, leaving, joining }).slice(0, most)
  return questions.reduce<Answers[]>(
    (all, { id, choices }) => all.flatMap((given) => choices.map((choice) => ({ ...given, [id]: choice.id }))),
    [{}],
  )
}

/** The longest plan of an insurance with so many answers, over all places and answers. */
export function worstCase(
  insurance: Insurance,
  answers: number,
): { leaving: Region; joining: Region; answers: Answers } {
  const [first] = site.regions
  if (!first) throw new Error('the site has no region')
  const of = (leaving: Region, joining: Region, given: Answers) => length(transfer(insurance, leaving, joining, given))
  const leaving = longest(site.regions, (region) => of(region, first, {}))
  const joining = longest(
    site.regions.filter((region) => region !== leaving),
    (region) => of(leaving, region, {}),
  )
  const given = longest(answersTo(insurance, leaving, joining, answers), (each) => of(leaving, joining, each))
  return { leaving, joining, answers: given }
}

const sought = new Map<number, string[]>()

/** For each insurance the query of its longest plan with so many answers; sought once, as there are many ways to answer. */
export function worstCases(answers: number): string[] {
  const known = sought.get(answers) ?? seek(answers)
  sought.set(answers, known)
  return known
}

function seek(answers: number): string[] {
  return site.insurances.map((insurance) => {
    const { leaving, joining, answers: given } = worstCase(insurance, answers)
    return `${new URLSearchParams({
      insurance: insurance.id,
      leaving: leaving.id,
      joining: joining.id,
      ...(given as Record<string, string>),
    })}`
  })
}
