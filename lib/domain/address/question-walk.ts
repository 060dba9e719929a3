import type { Circumstance, Insurance, Site } from '#lib/content/site.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { type Case, questionsFor } from './query.ts'

/** A case whose insurance is known. */
export type Asked = Pick<Case, 'leaving' | 'joining' | 'answers'> & { insurance: Insurance }

/**
 * The questions to put for a case as it stands, in their order: those answered, and those whose answer still changes something in it.
 * One that changes nothing now changes nothing later either, unless an answer is taken back: more answers only close what was open.
 */
export function questionsLeft(site: Pick<Site, 'circumstances'>, asked: Asked): Circumstance[] {
  return questionsFor(site, asked).filter(
    ({ id, choices }) => asked.answers[id] !== undefined || decides(id, choices, asked),
  )
}

function decides(id: string, choices: Circumstance['choices'], asked: Asked): boolean {
  const [first, ...others] = choices.map((choice) =>
    outline({ ...asked, answers: { ...asked.answers, [id]: choice.id } }),
  )
  return others.some((other) => other !== first)
}

/** Everything an answer shows that an answer to a question can change, as text to compare. */
function outline({ insurance, leaving, joining, answers }: Asked): string {
  const { verdict, unless, materials, omitted, steps, channels, notes } = transfer(insurance, leaving, joining, answers)
  const items = [[verdict], unless, materials, steps, channels, notes].map((list) =>
    list.map(({ item, from, onlyIf }) => {
      const ways = 'ways' in item ? item.ways?.map((way) => way.id) : undefined
      return [item.id, from?.id, onlyIf, ways]
    }),
  )
  return JSON.stringify([items, omitted.length])
}

/** Where somebody stands who answers one question at a time. */
export type Place = {
  /** The questions of the walk, and which of them is put, from 1. */
  questions: readonly Circumstance[]
  number: number
  before: Circumstance | undefined
  /** The next one that has no answer yet; none means that the whole answer follows. */
  next: Circumstance | undefined
}

/**
 * The place of one question in the walk through a case, or nothing when it changes nothing any more. What follows is found as if
 * it had no answer, because the answer is about to be given anew.
 */
export function placeOf(site: Pick<Site, 'circumstances'>, asked: Asked, question: Circumstance): Place | undefined {
  if (!questionsLeft(site, asked).includes(question)) return undefined
  const open = questionsLeft(site, { ...asked, answers: { ...asked.answers, [question.id]: undefined } })
  const questions = open.includes(question)
    ? open
    : questionsFor(site, asked).filter((each) => each === question || open.includes(each))
  const at = questions.indexOf(question)
  return { questions, number: at + 1, before: questions[at - 1], next: nextOpen(questions, asked, question) }
}

/** The first question after one, or of all, that has no answer yet. */
export function nextOpen(
  questions: readonly Circumstance[],
  { answers }: Pick<Asked, 'answers'>,
  after?: Circumstance,
): Circumstance | undefined {
  const order = after?.order ?? Number.NEGATIVE_INFINITY
  return questions.find((each) => each.order > order && answers[each.id] === undefined)
}
