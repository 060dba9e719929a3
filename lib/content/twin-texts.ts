import type { Nodes } from 'mdast'
import { problemAt, problemIn } from './consistency.ts'
import { type Entries, type Entry, placesOf } from './entries.ts'
import { nodesIn, ofType, parseProse, startOf } from './markdown.ts'
import type { Problem } from './problem.ts'

type Prose = Entry<'policy'> | Entry<'page'>
type Landmark = { key: string; line: number; column: number }

/** Checks that twin texts have the same outline and rest on the same sources and facts, and that languages hold the same words. */
export function* checkTwins(entries: Entries): Iterable<Problem> {
  const main = mainLanguage(entries)
  for (const entry of [...entries.policy, ...entries.page])
    if (entry.place.language === main) yield* twinsOf(entry, entries)
    else yield* orphan(entry, main, entries)
  for (const entry of entries.policy) yield* groundedSections(entry)
  yield* words(entries, main)
}

/** The language of the originals. */
export function mainLanguage({ site, languages }: Entries): string {
  const named = site[0]?.data.default_language ?? ''
  return languages.includes(named) ? named : (languages[0] ?? '')
}

/** A text that no reader would get: its language is not one of the site, or its original is not there. */
function* orphan({ place: { kind, id, language = '' }, document }: Prose, main: string, entries: Entries) {
  if (!entries.languages.includes(language))
    yield problemIn(
      document.path,
      `"${language}" is not a language of the site; add content/languages/${language}.md first`,
    )
  else if (kind === 'page' && !placesOf(entries, kind).some((other) => other.id === id && other.language === main))
    yield problemIn(document.path, `the ${main} twin of this file is missing`)
}

function* twinsOf(original: Prose, entries: Entries): Iterable<Problem> {
  const { kind, id } = original.place
  for (const language of entries.languages)
    if (!placesOf(entries, kind).some((place) => place.id === id && place.language === language))
      yield problemIn(original.document.path, `the ${language} twin of this file is missing`)
  for (const twin of entries[kind] as Prose[])
    if (twin !== original && twin.place.id === id) yield* compare(original, twin)
}

function* compare(original: Prose, twin: Prose): Iterable<Problem> {
  const { path } = original.document
  if (original.data.sections.join() !== twin.data.sections.join()) {
    yield problemAt(
      twin as Entry,
      ['sections'],
      `"sections" differs from ${path}; twins have the same ids in the same order`,
    )
    return
  }
  const [wanted, found] = [landmarks(original), landmarks(twin)]
  const at = Array.from({ length: Math.max(wanted.length, found.length) }).findIndex(
    (_, index) => wanted[index]?.key !== found[index]?.key,
  )
  if (at < 0) return
  const { key, line, column } = found[at] ?? { line: 1, column: 1, key: 'the end' }
  const there = wanted[at]
  const message = `${key} stands where ${path}${there ? `:${there.line} has ${there.key}` : ' has ended'}; twins have the same headings, sources and facts in the same order`
  yield { path: twin.document.path, line, column, message }
}

/** What twins must share: heading levels, and the sources and facts linked, in reading order. */
function landmarks(entry: Prose): Landmark[] {
  return nodesIn(parseProse(entry.document.body).root).flatMap((node) => {
    const key = landmark(node)
    return key ? [{ key, ...startOf(node) }] : []
  })
}

function landmark(node: Nodes): string | undefined {
  if (node.type === 'heading') return `a heading of level ${node.depth}`
  if (node.type === 'link' && /^(source|fact):/.test(node.url)) return node.url
  return undefined
}

/** A section of a policy that no source stands behind. */
function* groundedSections({ document: { path, body } }: Entry<'policy'>): Iterable<Problem> {
  const { children } = parseProse(body).root
  for (const [index, heading] of children.entries()) {
    if (heading.type !== 'heading' || heading.depth !== 2) continue
    const rest = children.slice(index + 1)
    const end = rest.findIndex((node) => node.type === 'heading' && node.depth === 2)
    const section = [heading, ...rest.slice(0, end < 0 ? undefined : end)]
    if (!ofType('link', section).some(({ url }) => url.startsWith('source:')))
      yield { path, ...startOf(heading), message: 'this section cites no source; add a link [words](source:…)' }
  }
}

function* words(entries: Entries, main: string): Iterable<Problem> {
  const original = entries.language.find((entry) => entry.place.id === main)
  if (!original) return
  const wanted = original.data.words
  const { path } = original.document
  for (const entry of entries.language) {
    const own = entry.data.words
    const at = (word: string, message: string) => problemAt(entry, ['words', word], message)
    for (const word of Object.keys(wanted))
      if (!(word in own)) yield at(word, `"${word}" is missing; ${main} has "${wanted[word]}"`)
    for (const word of Object.keys(own))
      if (!(word in wanted)) yield at(word, `"${word}" is not a word of ${path}; remove it or add it there`)
      else if (blanks(own[word]) !== blanks(wanted[word]))
        yield at(word, `"${word}" must have the same {…} as in ${path}: ${blanks(wanted[word]) || 'none'}`)
  }
}

const blanks = (word = '') => [...new Set(word.match(/\{\w+\}/g))].sort().join(' ')
