import { z } from 'zod'
import { ANSWER_KINDS, CHANNEL_KINDS, READ, SEEN, SOURCE_STATES } from '#lib/words/closed-words.ts'
import { check, checkOrNone, day, known, listOf, oneOf, partsWith, row, state, textIn } from './schema-parts.ts'

type Text = ReturnType<typeof textIn>

/** What the site holds of each kind, each made once. */
function listed({ text, maybe, basis, ground, coverage }: ReturnType<typeof partsWith<Text>>, translations: Text) {
  const Insurance = row('One insurance.', {
    id: z.string(),
    name: text,
    short: text,
    summary: text,
    ...ground,
    asks: listOf(z.string()).describe('The questions on which anything in its national rules depends.'),
    pages: z.strictObject({ policy: text, steps: text, plan: text }),
  })
  const RegionChannel = row('A website, app or counter of a region.', {
    id: z.string(),
    kind: z.enum(CHANNEL_KINDS),
    name: text,
    url: z.string().nullable(),
    phone: z.string().nullable(),
    text: maybe,
    serves: listOf(z.string()).nullable().describe('The insurances it serves; null for all.'),
    ...ground,
  })
  const Region = row('A province-level unit, or a city or county below one.', {
    id: z.string().describe('Stands in addresses.'),
    name: text,
    short: text,
    code: z.string().nullable().describe('GB/T 2260; null for places without a code.'),
    parent: z.string().nullable().describe('The province-level unit of a city.'),
    order: z.number(),
    aliases: listOf(z.string()).describe('Other spellings that are understood.'),
    confusable: listOf(z.string()).describe('Spellings that could mean another region too and are never guessed.'),
    area_code: z.string().nullable(),
    area_code_of: maybe,
    ...check,
    channels: listOf(RegionChannel),
    coverage: listOf(z.strictObject({ insurance: z.string(), ...coverage })),
    page: text,
  })
  const Article = row('An article that the site cites.', {
    id: z.string(),
    label: text,
    quote: z.string().describe('The words of the source, in Chinese.'),
    translations,
  })
  const Source = row('A law, notice or official page.', {
    id: z.string(),
    title: text,
    number: z.string().nullable(),
    issuer: text,
    issued: day.nullable(),
    effective: day.nullable(),
    status: z.enum(SOURCE_STATES),
    replaced_by: z.string().nullable(),
    place: z.string().nullable().describe('The region for which it holds; null for the whole country.'),
    seen: oneOf(SEEN, '`official`: read on an official page. `reprint`: read elsewhere.'),
    read: oneOf(READ, 'How much of it was read.'),
    url: z.string().nullable(),
    known,
    ...check,
    note: maybe,
    articles: listOf(Article),
    page: text,
  })
  const CommonQuestion = row('A question that people ask, with its short answer.', {
    id: z.string(),
    topic: z.string().describe('The situation under which it is listed.'),
    kind: oneOf(ANSWER_KINDS, 'What the answer says first.'),
    question: text,
    answer: text.describe('At most 120 Chinese characters.'),
    why: maybe,
    differs: listOf(text).describe('For whom it is different.'),
    mistaken: maybe.describe('What people get wrong.'),
    next: listOf(text).describe('The pages to go on to, the most useful first.'),
    insurances: listOf(z.string()).nullable().describe('The insurances it is about; null when it names none.'),
    ...ground,
    page: text,
  })
  const CoverageCell = row('What is checked of one insurance in one region.', {
    region: z.string(),
    insurance: z.string(),
    state,
    known: known.nullable(),
    ...checkOrNone,
    nextCheck: day.nullable().describe('The same as `next_check`.').meta({ deprecated: true }),
    overdue: z.boolean(),
  })
  const Change = row('An entry of the history. One that names no page, insurance or region is about the whole site.', {
    id: z.string().describe('Begins with the day, and stays.'),
    day: day.describe('The day on which this site changed what it says.'),
    title: text,
    reason: text,
    was: maybe.describe('What was said before; null where there was nothing.'),
    is: text.describe('What is said since.'),
    pages: listOf(text).nullable().describe('The pages it is about; null when it names none.'),
    insurances: listOf(z.string()).nullable().describe('The insurances it is about; null when it names none.'),
    regions: listOf(z.string()).nullable().describe('The regions it is about; null when it names none.'),
    basis,
  })
  return { Insurance, RegionChannel, Region, Article, Source, CommonQuestion, CoverageCell, Change }
}

/** The answers that list what the site holds, with every text in every language. */
export function listSchemas(languages: readonly string[]) {
  const parts = partsWith(textIn(languages))
  // A quotation is Chinese: it needs no translation into Chinese.
  const translations = textIn(languages.filter((id) => id !== 'zh')).describe('The quotation in the other languages.')
  const rows = listed(parts, translations)
  const { head, text, question, citation, fact, choice } = parts
  return {
    answers: {
      insurances: z.strictObject({ ...head, insurances: listOf(rows.Insurance), questions: listOf(question) }),
      regions: z.strictObject({ ...head, regions: listOf(rows.Region) }),
      sources: z.strictObject({ ...head, sources: listOf(rows.Source) }),
      facts: z.strictObject({ ...head, facts: listOf(fact) }),
      questions: z.strictObject({ ...head, questions: listOf(rows.CommonQuestion) }),
      coverage: z.strictObject({ ...head, coverage: listOf(rows.CoverageCell) }),
      changes: z.strictObject({ ...head, changes: listOf(rows.Change) }),
    },
    items: {
      regions: z.strictObject({ ...head, region: rows.Region }),
      sources: z.strictObject({ ...head, source: rows.Source }),
      facts: z.strictObject({ ...head, fact }),
      questions: z.strictObject({ ...head, question: rows.CommonQuestion }),
    },
    named: {
      Text: text,
      CitationInAll: citation,
      FactInAll: fact,
      ChoiceInAll: choice,
      QuestionInAll: question,
      ...rows,
    },
  }
}
