import type { Nodes } from 'mdast'
import { type Found, problemIn, problemOf } from './consistency.ts'
import { allEntries, type Entries, type Entry } from './entries.ts'
import type { DataOf } from './kinds.ts'
import { isInline, ofType, parseProse, startOf, textOf } from './markdown.ts'
import type { Problem } from './problem.ts'
import { gather } from './walk.ts'

/** Running text at its place: what a reader reads, without the words of facts and citations. */
type Passage = Found & { language: string; nodes: readonly Nodes[] }

/** Plain-language rules over all running text; content/editorial.md holds the lists and every exception with its reason. */
export function checkEditorial(entries: Entries): Problem[] {
  const rules = entries.editorial[0]?.data
  if (!rules) return []
  const passages = allEntries(entries)
    .filter(({ place }) => place.kind !== 'source')
    .flatMap(passagesOf)
  return [
    // A region's own number stands once, beside its basis and its day: it need not be a fact. Nor must one of the history change.
    ...passages
      .filter(({ entry }) => entry.place.kind !== 'region' && entry.place.kind !== 'change')
      .flatMap((passage) => bareNumbers(passage, rules)),
    ...passages.flatMap((passage) => avoided(passage, rules)),
    ...[...entries.policy, ...entries.page].flatMap((entry) => longSentences(entry, rules)),
  ]
}

function passagesOf(entry: Entry): Passage[] {
  const found = gather(entry.data, (value, key, field): Passage[] | undefined =>
    isInline(value) ? [{ entry, field: field(), language: String(key), nodes: value }] : undefined,
  )
  if (entry.place.language) {
    for (const node of parseProse(entry.document.body).root.children)
      found.push({ entry, field: [], ...startOf(node), language: entry.place.language, nodes: [node] })
  }
  return found
}

const NUMBERS: Record<string, RegExp> = {
  zh: /(?<![第〔\d.])(?:(?!(?:19|20)\d\d年)[0-9０-９]+(?:\.[0-9]+)?|[二两三四五六七八九十]+)个?(?:多)?(?:工作日|自然日|天|个月|年|周岁|岁|[%％])/g,
  en: /\b(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)[ -](?:working[ -]days?|days?|months?|years?|per ?cent|%)|\b[0-9]+ ?%/gi,
}

/** A number of days, months, years or percent must be a fact, so that it changes everywhere at once. */
function bareNumbers(passage: Passage, rules: DataOf['editorial']): Problem[] {
  const text = unlinked(passage.nodes)
  const allowed = rules.numbers.map(({ text: words }) => words)
  return [...text.matchAll(NUMBERS[passage.language] ?? /$^/g)]
    .filter(({ 0: hit, index }) => !allowed.some((words) => around(text, index, hit.length).includes(words)))
    .map(({ 0: hit }) =>
      problemOf(
        passage,
        `"${hit}" is a bare number; link it to its fact ([${hit}](fact:…)), or list it with a reason in content/editorial.md`,
      ),
    )
}

const around = (text: string, index: number, length: number) => text.slice(Math.max(0, index - 40), index + length + 40)

function avoided(passage: Passage, rules: DataOf['editorial']): Problem[] {
  const text = textOf(passage.nodes)
  return (rules.avoid[passage.language] ?? [])
    .filter((word) => text.includes(word))
    .map((word) => problemOf(passage, `says "${word}"; say it as one would across a counter`))
}

/** The text outside fact and source links and outside quotation marks. */
function unlinked(nodes: readonly Nodes[]): string {
  let text = ''
  const look = (node: Nodes) => {
    if (node.type === 'link' && /^(fact|source):/.test(node.url)) text += ' '
    else if (node.type === 'text') text += node.value
    else if ('children' in node) node.children.forEach(look)
  }
  nodes.forEach(look)
  return text.replace(/“[^”]*”|"[^"]*"|《[^》]*》/g, ' ')
}

/** The average length of a text's sentences: characters in Chinese, words elsewhere. */
function longSentences(entry: Entry, { longest_sentence: longest }: DataOf['editorial']): Problem[] {
  const language = entry.place.language ?? ''
  const limit = longest[language]
  if (!limit) return []
  const sentences = ofType('paragraph', parseProse(entry.document.body).root)
    .flatMap((paragraph) => textOf(paragraph).split(/(?<=[。！？；])|(?<=[.!?])\s+/))
    .filter((text) => text.trim() !== '')
  const lengths = sentences.map((text) => (language === 'zh' ? [...text].length : text.split(/\s+/).length))
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  if (average <= limit) return []
  const unit = language === 'zh' ? 'characters' : 'words'
  const message = `its sentences have ${average.toFixed(1)} ${unit} on average, more than ${limit}; cut the long ones in two`
  return [problemIn(entry.document.path, message)]
}
