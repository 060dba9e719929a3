import { z } from 'zod'
import { check, checkOrNone, day, headWith, known, type partsWith, state, type textIn } from './schema-parts.ts'

type Text = ReturnType<typeof textIn>
type Parts = ReturnType<typeof partsWith<Text>>

const insuranceOf = ({ text, ground }: Parts) =>
  z
    .strictObject({
      id: z.string(),
      name: text,
      short: text,
      summary: text,
      ...ground,
      asks: z.array(z.string()).describe('The questions on which anything in its national rules depends.'),
      pages: z.strictObject({ policy: text, steps: text, plan: text }),
    })
    .describe('One insurance.')

const channelOf = ({ text, maybe, ground }: Parts) =>
  z
    .strictObject({
      id: z.string(),
      kind: z.string().describe('`website`, `app`, `mini-program`, `hotline` or `window`.'),
      name: text,
      url: z.string().nullable(),
      phone: z.string().nullable(),
      text: maybe,
      serves: z.array(z.string()).nullable().describe('The insurances it serves; null for all.'),
      ...ground,
    })
    .describe('A website, app or counter of a region.')

const regionOf = ({ text, maybe, coverage }: Parts, channel: ReturnType<typeof channelOf>) =>
  z
    .strictObject({
      id: z.string().describe('Stands in addresses.'),
      name: text,
      short: text,
      code: z.string().nullable().describe('GB/T 2260; null for places without a code.'),
      parent: z.string().nullable().describe('The province-level unit of a city.'),
      order: z.number(),
      aliases: z.array(z.string()).describe('Other spellings that are understood.'),
      confusable: z.array(z.string()).describe('Spellings that could mean another region too and are never guessed.'),
      area_code: z.string().nullable(),
      area_code_of: maybe,
      ...check,
      channels: z.array(channel),
      coverage: z.array(z.strictObject({ insurance: z.string(), ...coverage })),
      page: text,
    })
    .describe('A province-level unit, or a city or county below one.')

const articleOf = ({ text }: Parts, translations: Text) =>
  z
    .strictObject({
      id: z.string(),
      label: text,
      quote: z.string().describe('The words of the source, in Chinese.'),
      translations,
    })
    .describe('An article that the site cites.')

const sourceOf = ({ text, maybe }: Parts, article: ReturnType<typeof articleOf>) =>
  z
    .strictObject({
      id: z.string(),
      title: text,
      number: z.string().nullable(),
      issuer: text,
      issued: day.nullable(),
      effective: day.nullable(),
      status: z.string().describe('`in-force`, `amended` or `repealed`.'),
      replaced_by: z.string().nullable(),
      place: z.string().nullable().describe('The region for which it holds; null for the whole country.'),
      seen: z.string().describe('`official`: read on an official page. `reprint`: read elsewhere.'),
      read: z.string().describe('`whole`, `part` or `quoted`: how much of it was read.'),
      url: z.string().nullable(),
      known,
      ...check,
      note: maybe,
      articles: z.array(article),
      page: text,
    })
    .describe('A law, notice or official page.')

const commonQuestionOf = ({ text, maybe, ground }: Parts) =>
  z
    .strictObject({
      id: z.string(),
      topic: z.string().describe('The situation under which it is listed.'),
      kind: z.string().describe('What the answer says first: `yes`, `no`, `depends` or `how`.'),
      question: text,
      answer: text.describe('At most 120 Chinese characters.'),
      why: maybe,
      differs: z.array(text).describe('For whom it is different.'),
      mistaken: maybe.describe('What people get wrong.'),
      next: z.array(text).describe('The pages to go on to, the most useful first.'),
      insurances: z.array(z.string()).nullable().describe('The insurances it is about; null when it names none.'),
      ...ground,
      page: text,
    })
    .describe('A question that people ask, with its short answer.')

const cellOf = () =>
  z
    .strictObject({
      region: z.string(),
      insurance: z.string(),
      state,
      known: known.nullable(),
      ...checkOrNone,
      nextCheck: day.nullable().describe('The same as `next_check`.').meta({ deprecated: true }),
      overdue: z.boolean(),
    })
    .describe('What is checked of one insurance in one region.')

const changeOf = ({ text, maybe, basis }: Parts) =>
  z
    .strictObject({
      id: z.string().describe('Begins with the day, and stays.'),
      day: day.describe('The day on which this site changed what it says.'),
      title: text,
      reason: text,
      was: maybe.describe('What was said before; null where there was nothing.'),
      is: text.describe('What is said since.'),
      pages: z.array(text).nullable().describe('The pages it is about; null when it names none.'),
      insurances: z.array(z.string()).nullable().describe('The insurances it is about; null when it names none.'),
      regions: z.array(z.string()).nullable().describe('The regions it is about; null when it names none.'),
      basis,
    })
    .describe('An entry of the history. One that names no page, insurance or region is about the whole site.')

/** The answers that list what the site holds, with every text in every language. */
export function listSchemas(parts: Parts, translations: Text) {
  const head = headWith(parts.text)
  const Insurance = insuranceOf(parts)
  const RegionChannel = channelOf(parts)
  const Region = regionOf(parts, RegionChannel)
  const Article = articleOf(parts, translations)
  const Source = sourceOf(parts, Article)
  const CommonQuestion = commonQuestionOf(parts)
  const CoverageCell = cellOf()
  const Change = changeOf(parts)
  return {
    answers: {
      insurances: z.strictObject({ ...head, insurances: z.array(Insurance), questions: z.array(parts.question) }),
      regions: z.strictObject({ ...head, regions: z.array(Region) }),
      sources: z.strictObject({ ...head, sources: z.array(Source) }),
      facts: z.strictObject({ ...head, facts: z.array(parts.fact) }),
      questions: z.strictObject({ ...head, questions: z.array(CommonQuestion) }),
      coverage: z.strictObject({ ...head, coverage: z.array(CoverageCell) }),
      changes: z.strictObject({ ...head, changes: z.array(Change) }),
    },
    named: { Insurance, RegionChannel, Region, Article, Source, CommonQuestion, CoverageCell, Change },
  }
}
