import { problemAt, repeats } from './consistency.ts'
import { type Entries, type Entry, idsOf } from './entries.ts'
import { type Inline, ofType, textOf } from './markdown.ts'
import { didYouMean, type FieldPath, type Problem } from './problem.ts'
import { gather } from './walk.ts'

type Question = Entry<'question'>

const TOPIC = 'questions.topic.'

/** The topics of the index in their order: every language has a word for each, and the first language gives the order. */
export function topicsOf(entries: Entries): string[] {
  const words = Object.keys(entries.language[0]?.data.words ?? {})
  return words.filter((key) => key.startsWith(TOPIC)).map((key) => key.slice(TOPIC.length))
}

/** Checks the bank: each answer is short and begins with what was asked, each wording stands once, and the next page is there. */
export function* checkQuestions(entries: Entries, pagePaths: ReadonlySet<string>): Iterable<Problem> {
  const values = queryValues(entries)
  for (const entry of entries.question) {
    yield* unknownTopic(entry, entries)
    yield* answerFaults(entry, entries)
    for (const [index, next] of entry.data.next.entries())
      for (const fault of nextFaults(next, pagePaths, values)) yield problemAt(entry, ['next', index], fault)
    yield* unequalLinks(entry, entries.languages)
  }
  yield* repeatedWordings(entries)
}

function* unknownTopic(entry: Question, entries: Entries): Iterable<Problem> {
  const { topic } = entry.data
  const known = topicsOf(entries)
  if (entries.language.length > 0 && !known.includes(topic))
    yield problemAt(
      entry,
      ['topic'],
      `there is no topic "${topic}"${didYouMean(topic, known)}; known: ${known.join(', ')} (the words "${TOPIC}…" of content/languages)`,
    )
}

function* answerFaults(entry: Question, entries: Entries): Iterable<Problem> {
  const rules = entries.editorial[0]?.data.answers
  const { kind, answer } = entry.data
  for (const [language, nodes] of Object.entries(answer)) {
    const text = textOf(nodes)
    const longest = rules?.longest[language] ?? Number.POSITIVE_INFINITY
    const length = [...text].length
    const begin = rules?.begin[kind]?.[language] ?? ['']
    const at = (message: string) => problemAt(entry, ['answer', language], message)
    if (length > longest) yield at(`the answer has ${length} characters, more than ${longest}; put the rest into "why"`)
    if (!begin.some((words) => text.startsWith(words)))
      yield at(`an answer of the kind "${kind}" begins with one of: ${begin.join(', ')}`)
  }
}

type Values = Readonly<Record<string, readonly string[]>>

/** What the pages that answer a case take in their query. */
function queryValues(entries: Entries): Readonly<Record<string, Values>> {
  const insurance = idsOf(entries, 'insurance')
  const regions = idsOf(entries, 'region')
  const asked = entries.circumstance.filter(({ data }) => data.asked)
  const whole = {
    insurance,
    leaving: regions,
    joining: regions,
    ...Object.fromEntries(asked.map(({ place, data }) => [place.id, data.choices.map(({ id }) => id)])),
  }
  return { '/plan': whole, '/what-to-say': whole, '/tools/deadlines': { insurance } }
}

function nextFaults(next: string, paths: ReadonlySet<string>, takes: Readonly<Record<string, Values>>): string[] {
  const [address = ''] = next.split('#')
  const [path = '', query = ''] = address.split('?')
  if (!paths.has(path))
    return [`there is no page "${path}"; write its path without the language${didYouMean(path, paths)}`]
  const keys = takes[path] ?? {}
  return [...new URLSearchParams(query)].flatMap(([key, value]) => {
    const known = keys[key]
    if (!known) return [`"${path}" takes no "${key}"; known: ${Object.keys(keys).join(', ') || 'nothing'}`]
    return known.includes(value) ? [] : [`"${value}" is no ${key} here${didYouMean(value, known)}`]
  })
}

/** What is cited in one language is cited in all: else one of them says more, or less. */
function* unequalLinks(entry: Question, [first = '', ...others]: readonly string[]): Iterable<Problem> {
  const { answer, why, mistaken, differs = [] } = entry.data
  const texts: [FieldPath, typeof answer | undefined][] = [
    [['answer'], answer],
    [['why'], why],
    [['mistaken'], mistaken],
    ...differs.map((text, index): [FieldPath, typeof answer] => [['differs', index], text]),
  ]
  for (const [field, text] of texts) {
    const wanted = addressesIn(text?.[first])
    for (const language of others)
      if (addressesIn(text?.[language]) !== wanted)
        yield problemAt(entry, [...field, language], `links to other things than ${first} does: ${wanted || 'nothing'}`)
  }
}

const addressesIn = (text: Inline = []): string =>
  [...new Set(ofType('link', text).map(({ url }) => url))].sort().join(' ')

/** A wording that two questions share, or a question and a problem, would lead to either of them. */
function* repeatedWordings(entries: Entries): Iterable<Problem> {
  const told = (wording: string) => wording.toLowerCase().replace(/[\p{P}\p{Z}]/gu, '')
  const all = [...entries.problem, ...entries.question].flatMap(wordingsOf)
  for (const { item, first } of repeats(all, ({ wording }) => told(wording)))
    if (item.entry.place.kind === 'question')
      yield problemAt(
        item.entry,
        item.field,
        `"${item.wording}" stands in ${first.entry.document.path} already; write it once`,
      )
}

type Wording = { entry: Entry; field: FieldPath; wording: string }

function wordingsOf(entry: Question | Entry<'problem'>): Wording[] {
  const { title, ...data } = entry.data
  const further = 'asked' in data ? { asked: data.asked } : { symptoms: data.symptoms }
  return gather({ title, ...further }, (wording, _key, field) =>
    typeof wording === 'string' ? [{ entry, field: field(), wording }] : undefined,
  )
}
