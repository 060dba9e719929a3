import type { Circumstance, Insurance, Site } from '#lib/content/site.ts'
import { openIn } from '#lib/domain/rules/transfer.ts'
import { type Case, questionsFor } from './query.ts'

/** A case whose insurance is known. */
export type Asked = Pick<Case, 'leaving' | 'joining' | 'answers'> & { insurance: Insurance }

/**
 * The questions to put for a case as it stands, in their order: those answered, and those whose answer can still change something.
 * One that is not among them changes nothing later either, unless an answer is taken back: somebody who answers several at a time
 * is asked everything that matters at once.
 */
export function questionsLeft(site: Pick<Site, 'circumstances'>, asked: Asked): Circumstance[] {
  const open = openIn(asked.insurance, asked.leaving, asked.joining, asked.answers)
  return questionsFor(site, asked).filter(({ id }) => asked.answers[id] !== undefined || open.has(id))
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
