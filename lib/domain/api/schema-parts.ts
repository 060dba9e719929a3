import { z } from 'zod'
import { FRESHNESS, KNOWN, STATES, UNITS } from '#lib/words/closed-words.ts'

/** No list of an answer is longer; a client can count on it. There are fewer than 3,000 counties in the country. */
const MOST = 5000

export const listOf = <T extends z.ZodType>(item: T) => z.array(item).max(MOST)

/** An object of an answer and what the description says of it: closed here, so that nothing leaves that is not described. */
export const row = <T extends z.ZodRawShape>(about: string, fields: T) => z.strictObject(fields).describe(about)

/** One of the words of a closed list, and what the description says of them. */
export const oneOf = <T extends string>(words: readonly [T, ...T[]], about: string) => z.enum(words).describe(about)

/** A day: 2026-11-24, in China. */
export const day = z.iso.date()
export const known = oneOf(
  KNOWN,
  '`official`: read in the law or on an official page. `reported`: somebody else says so; see `reported_in`.',
)
const freshness = oneOf(
  FRESHNESS,
  'Whether the check still holds today (in Shanghai): `due` in the last days before `next_check`, `overdue` after it.',
)
export const state = oneOf(
  STATES,
  '`unchecked`: nobody has checked this region. `same`: checked, follows the nation. `differs`: checked, and has rules of its own.',
)

/** When somebody compared a statement with its source, and until when that holds. */
export const check = {
  verified: day.describe('The day on which a person compared the statement with its source.'),
  next_check: day,
  freshness,
}

/** The same for what nobody may have checked yet. */
export const checkOrNone = {
  verified: check.verified.nullable(),
  next_check: day.nullable(),
  freshness: freshness.nullable(),
}

/** What stands in each statement: how it is known, since when, and the articles it rests on. */
function groundWith<T extends z.ZodType>(text: T) {
  const citation = row('An article on which a statement rests.', {
    source: z.string().describe('The id of the source; see /api/v1/sources.'),
    article: z.string().nullable().describe('The id of the article inside the source.'),
    label: text.nullable().describe('The name of the article, as in 第八条.'),
    title: text,
    number: z.string().nullable().describe('The number of the notice, as in 国办发〔2009〕66号.'),
    url: z
      .string()
      .nullable()
      .describe('The official page, on a host that ends in .gov.cn; null when only a reprint was read.'),
  })
  const basis = listOf(citation)
  const reported_in = text.nullable().describe('Who reports it and when; null for what is official.')
  return { citation, basis, reported_in, ground: { known, reported_in, ...check, basis } }
}

/** The parts that every answer is built from, with texts of one kind: in every language, or in one. */
export function partsWith<T extends z.ZodType>(text: T) {
  const { citation, basis, reported_in, ground } = groundWith(text)
  const head = {
    licence: text.describe('The licence of the words of this site. Quoted laws are free of copyright.'),
    links: z.strictObject({
      self: z.string().describe('The canonical address of this answer.'),
      documentation: z.string(),
    }),
  }
  const number = {
    value: z.union([z.number(), z.string()]),
    unit: oneOf(UNITS, 'What the value counts.'),
  }
  const fact = row('One number, limit, age or date.', {
    id: z.string(),
    ...number,
    text: text.describe('The number in words.'),
    meaning: text,
    values: listOf(z.strictObject({ from: z.iso.date(), ...number, text }))
      .optional()
      .describe('What it becomes, each value from a day on; the value above is the one that holds today.'),
    ...ground,
  })
  const region = row('A region named in an answer.', { id: z.string(), name: text })
  const choice = z.strictObject({ id: z.string(), name: text, only_if: text, hint: text.nullable() })
  const question = row('A question whose answer changes what holds. `asked: false`: it follows from the two regions.', {
    id: z.string(),
    question: text,
    why: text,
    asked: z.boolean(),
    choices: listOf(choice),
  })
  const coverage = {
    state,
    checked_for: z.string().nullable().describe('The region whose check this is: the region itself or its province.'),
    known: known.nullable(),
    reported_in,
    ...checkOrNone,
    basis,
  }
  return { text, maybe: text.nullable(), head, citation, basis, ground, fact, region, choice, question, coverage }
}

/** A text in every language of the site. */
export function textIn(languages: readonly string[]) {
  return row(
    'A text in every language of the site.',
    Object.fromEntries(languages.map((id) => [id, z.string()])) as Record<string, z.ZodString>,
  )
}
