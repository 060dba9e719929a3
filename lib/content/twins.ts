import type { Nodes } from 'mdast'
import { problemAt } from './consistency.ts'
import type { Entries, Entry } from './entries.ts'
import { parseProse, visit } from './markdown.ts'
import type { Problem } from './problem.ts'

type Prose = Entry<'policy'> | Entry<'page'>
type Landmark = { key: string; line: number; column: number }

/** Checks that twin texts have the same outline and rest on the same sources and facts, and that languages hold the same words. */
export function checkTwins(entries: Entries): Problem[] {
  const named = entries.site[0]?.data.default_language ?? ''
  const main = entries.languages.includes(named) ? named : (entries.languages[0] ?? '')
  return [
    ...[...entries.policy, ...entries.page].flatMap((entry) =>
      entry.place.language === main ? twinsOf(entry, entries) : orphan(entry, main, entries),
    ),
    ...entries.policy.flatMap(groundedSections),
    ...words(entries, main),
  ]
}

/** A text that no reader would get: its language is not one of the site, or its original is not there. */
function orphan({ place, document }: Prose, main: string, entries: Entries): Problem[] {
  const at = { path: document.path, line: 1, column: 1 }
  const { kind, id, language = '' } = place
  if (!entries.languages.includes(language))
    return [
      { ...at, message: `"${language}" is not a language of the site; add content/languages/${language}.md first` },
    ]
  const places = [...entries.page.map((entry) => entry.place), ...entries.broken]
  if (kind === 'policy' || places.some((other) => other.kind === kind && other.id === id && other.language === main))
    return []
  return [{ ...at, message: `the ${main} twin of this file is missing` }]
}

function twinsOf(original: Prose, entries: Entries): Problem[] {
  const others = [...entries.policy, ...entries.page].filter(
    (entry) => entry !== original && entry.place.kind === original.place.kind && entry.place.id === original.place.id,
  )
  const missing = entries.languages
    .filter(
      (language) => language !== original.place.language && !others.some((entry) => entry.place.language === language),
    )
    .filter(
      (language) =>
        !entries.broken.some(
          (place) =>
            place.kind === original.place.kind && place.id === original.place.id && place.language === language,
        ),
    )
    .map(
      (language): Problem => ({
        path: original.document.path,
        line: 1,
        column: 1,
        message: `the ${language} twin of this file is missing`,
      }),
    )
  return [...missing, ...others.flatMap((twin) => compare(original, twin))]
}

function compare(original: Prose, twin: Prose): Problem[] {
  if (original.data.sections.join() !== twin.data.sections.join())
    return [
      problemAt(
        twin as Entry,
        ['sections'],
        `"sections" differs from ${original.document.path}; twins have the same ids in the same order`,
      ),
    ]
  const [wanted, found] = [landmarks(original), landmarks(twin)]
  const index = wanted.findIndex((mark, position) => mark.key !== found[position]?.key)
  const at = index < 0 ? (found.length > wanted.length ? wanted.length : -1) : index
  if (at < 0) return []
  const here = found[at] ?? { line: 1, column: 1, key: 'the end' }
  const there = wanted[at]
  return [
    {
      path: twin.document.path,
      line: here.line,
      column: here.column,
      message: `${here.key} stands where ${original.document.path}${there ? `:${there.line} has ${there.key}` : ' has ended'}; twins have the same headings, sources and facts in the same order`,
    },
  ]
}

/** What twins must share: heading levels, and the sources and facts linked, in reading order. */
function landmarks(entry: Prose): Landmark[] {
  const marks: Landmark[] = []
  visit(parseProse(entry.document.body).root, (node) => {
    const key = landmark(node)
    const start = node.position?.start
    if (key) marks.push({ key, line: start?.line ?? 1, column: start?.column ?? 1 })
  })
  return marks
}

function landmark(node: Nodes): string | undefined {
  if (node.type === 'heading') return `a heading of level ${node.depth}`
  if (node.type === 'link' && /^(source|fact):/.test(node.url)) return node.url
  return undefined
}

function groundedSections(entry: Entry<'policy'>): Problem[] {
  const problems: Problem[] = []
  let heading: { line: number; column: number; cited: boolean } | undefined
  const close = () => {
    if (heading && !heading.cited)
      problems.push({
        path: entry.document.path,
        line: heading.line,
        column: heading.column,
        message: 'this section cites no source; add a link [words](source:…)',
      })
  }
  for (const node of parseProse(entry.document.body).root.children) {
    if (node.type === 'heading' && node.depth === 2) {
      close()
      heading = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1, cited: false }
    }
    visit(node, (inner) => {
      if (heading && inner.type === 'link' && inner.url.startsWith('source:')) heading.cited = true
    })
  }
  close()
  return problems
}

function words(entries: Entries, main: string): Problem[] {
  const original = entries.language.find((entry) => entry.place.id === main)
  if (!original) return []
  const wanted = original.data.words
  return entries.language
    .filter((entry) => entry !== original)
    .flatMap((entry) => {
      const own = entry.data.words
      const missing = Object.keys(wanted)
        .filter((word) => !(word in own))
        .map((word) => problemAt(entry, ['words', word], `"${word}" is missing; ${main} has "${wanted[word]}"`))
      const extra = Object.keys(own)
        .filter((word) => !(word in wanted))
        .map((word) =>
          problemAt(
            entry,
            ['words', word],
            `"${word}" is not a word of ${original.document.path}; remove it or add it there`,
          ),
        )
      const holes = Object.keys(own)
        .filter((word) => wanted[word] !== undefined && blanks(own[word]) !== blanks(wanted[word]))
        .map((word) =>
          problemAt(
            entry,
            ['words', word],
            `"${word}" must have the same {…} as in ${original.document.path}: ${blanks(wanted[word]) || 'none'}`,
          ),
        )
      return [...missing, ...extra, ...holes]
    })
}

const blanks = (word = '') => [...new Set(word.match(/\{\w+\}/g))].sort().join(' ')
