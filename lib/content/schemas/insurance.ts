import * as z from 'zod'
import { ACTORS, CONFIDENCES, FORMS, SIDES, TOPICS, USES, VERDICTS } from '#lib/words/closed-words.ts'
import { basis, checked, grounds, id, type Texts, when } from './common.ts'

/** For a region's outcomes and notes: whether they speak of it as the place left or joined; absent means both. */
const side = z.enum(['leaving', 'joining']).optional()

/** One verdict on a case. The first outcome whose `when` holds is the answer. */
export function outcomeSchema(texts: Texts) {
  return z.strictObject({
    id,
    verdict: z.enum(VERDICTS),
    title: texts.label,
    text: texts.sentence,
    /** The same in sentences for the answers given: where it is there, a plan says of it only what holds. */
    said: z
      .array(z.strictObject({ when: when.optional(), text: texts.sentence }))
      .min(1)
      .optional(),
    side,
    ...grounds(texts),
  })
}

/** The element of a service guide that a note fills on its region's page. */
const topic = z.enum(TOPICS)

/** A thing worth knowing that belongs to no list: a right, a myth, a warning. */
export function noteSchema(texts: Texts) {
  return z.strictObject({ id, topic: topic.optional(), text: texts.sentence, side, ...grounds(texts) })
}

/** One thing that a transfer moves whole, in part, or leaves where it is. */
function movedSchema(texts: Texts) {
  return z.strictObject({ id, name: texts.label, how: z.enum(['whole', 'part', 'stays']), text: texts.sentence, basis })
}

/** content/insurances/<id>/insurance.md */
export function insuranceSchema(texts: Texts) {
  return z.strictObject({
    name: texts.label,
    short: texts.label,
    /** What people call it who do not know its name; absent where that is `short`. */
    everyday: texts.label.optional(),
    /** An employer pays it: it is looked at together with the others that he pays. */
    with_job: z.literal(true).optional(),
    order: z.number(),
    summary: texts.sentence,
    /** Who handles a transfer, in the reader's words; absent where there is none to handle, or more than one kind of office. */
    agency: z.strictObject({ name: texts.label, basis }).optional(),
    /** What of the money and the years moves, for the drawing of it. */
    moves: z.array(movedSchema(texts)).min(2).optional(),
    ...checked,
    outcomes: z.array(outcomeSchema(texts)).min(1),
    /** What to say while the answers leave several outcomes open and none of them is the last one's. */
    undecided: z.strictObject({ title: texts.label, text: texts.sentence, basis: basis.optional() }).optional(),
    notes: z.array(noteSchema(texts)),
  })
}

/**
 * One paper that a counter asks for. `confidence`: a national rule, common practice at windows, or what one counter's page
 * asks for without naming the law, regulation or State Council decision that Art. 31 of the 2023 regulation demands.
 */
export function materialSchema(texts: Texts) {
  const { label, sentence } = texts
  return z.strictObject({
    id,
    side: z.enum(SIDES),
    name: label,
    detail: sentence.optional(),
    form: z.enum(FORMS),
    issuer: label,
    skip: sentence.optional(),
    confidence: z.enum(CONFIDENCES),
    ...grounds(texts),
  })
}

/** content/insurances/<id>/materials.md; `not_needed` are papers that people are wrongly told to bring. */
export function materialsSchema(texts: Texts) {
  const notNeeded = z.strictObject({ id, name: texts.label, text: texts.sentence, basis: basis.optional() })
  return z.strictObject({
    ...checked,
    materials: z.array(materialSchema(texts)).min(1),
    not_needed: z.array(notNeeded),
  })
}

/** One action of one actor. `side` is the region whose differences change it; `limit` is a fact. */
export function stepSchema(texts: Texts) {
  const { label, sentence } = texts
  const way = z.strictObject({ id, title: label, text: sentence, when: when.optional() })
  return z.strictObject({
    id,
    side: z.enum(SIDES),
    actor: z.enum(ACTORS),
    title: label,
    text: sentence,
    limit: id.optional(),
    ways: z.array(way).min(2).optional(),
    ...grounds(texts),
  })
}

/** content/insurances/<id>/steps.md */
export function stepsSchema(texts: Texts) {
  return z.strictObject({ ...checked, steps: z.array(stepSchema(texts)).min(1) })
}

/** content/insurances/<id>/channels.md: which nation-wide channel serves this insurance for what, and where in its menu. */
export function channelUsesSchema(texts: Texts) {
  const use = z.strictObject({
    id,
    channel: id,
    use: z.enum(USES),
    text: texts.sentence,
    /** The Chinese words to tap one after the other, as somebody read them there; drawn as a telephone. */
    menu: z.array(z.string().min(1)).min(1).optional(),
    ...grounds(texts),
  })
  return z.strictObject({ ...checked, channels: z.array(use).min(1) })
}
