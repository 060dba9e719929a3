import { LRUCache } from 'lru-cache'
import type { Nodes, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { joinedLines, joinsBare } from '#lib/words/joined-lines.ts'
import { onlyLooksLikeMarkdown } from './look-alikes.ts'

/** A sentence with inline Markdown, as a tree: text, strong, emphasis and links only. */
export type Inline = PhrasingContent[]

/** Whether a value is a parsed sentence: schemas put a list of Markdown nodes where the text stood. */
export function isInline(value: unknown): value is Inline {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((node) => typeof node === 'object' && node !== null && 'type' in node && !('id' in node))
  )
}

/** Where a node begins in the text that was parsed. */
export const startOf = ({ position }: Nodes) => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
})

/** A complaint about Markdown at a line and column of the text that was given. */
export type Complaint = { line: number; column: number; message: string }

/** Tables from GitHub's dialect, and nothing else of it: its link detection swallows Chinese punctuation. */
function tables(this: Processor) {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

const parser = unified().use(remarkParse).use(remarkCjkFriendly).use(tables).freeze()

const PROSE = new Set([
  'root',
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
])
const INLINE = new Set(['text', 'strong', 'emphasis', 'link'])

const REFUSED: Record<string, string> = {
  html: 'raw HTML is not allowed; write Markdown',
  image: 'images are not allowed in content',
  code: 'this text became a code block; remove the spaces at the start of the line',
  inlineCode: 'code is not allowed; write the words without backticks',
  thematicBreak: 'a rule (---) is not allowed inside the text; use a heading',
  break: 'a forced line break is not allowed; remove the spaces or the backslash at the end of the line',
  definition: 'an address below the text is not allowed; write [words](address) where the link stands',
  linkReference: 'square brackets read as a link without an address; write [words](address)',
  imageReference: 'images are not allowed in content',
}

/** Reads Markdown; what only looks like it is complained of at its line, before lines are joined. */
function parse(text: string): { root: Root; alike: Complaint[] } {
  const root = parser.parse(text)
  const alike = ofType('text', root).flatMap(alikeIn)
  for (const node of nodesIn(root)) if ('children' in node && node.type !== 'root') joinWords(node)
  return { root, alike }
}

function alikeIn(node: Text): Complaint[] {
  const { line, column } = startOf(node)
  return node.value.split('\n').flatMap((words, index) => {
    const message = onlyLooksLikeMarkdown(words, index > 0 || column === 1)
    return message ? [{ line: line + index, column: index > 0 ? 1 : column, message }] : []
  })
}

/** Joins the lines of a paragraph: also where a line ends beside bold words or a link. */
function joinWords(parent: Nodes): void {
  const words = ofType('text', parent)
  words.forEach((word, index) => {
    const before = words[index - 1]?.value ?? ''
    const after = words[index + 1]?.value ?? ''
    const value = word.value
      .replace(/^\n/, () => (joinsBare(before, word.value.trimStart()) ? '' : ' '))
      .replace(/\n$/, () => (joinsBare(word.value.trimEnd(), after) ? '' : ' '))
    word.value = joinedLines(value)
  })
}

/** Most sentences hold nothing that Markdown could read: the parser would take a third of the whole check to find that out. */
const isPlain = (text: string) =>
  text !== '' &&
  !/^[\s\d+#>=-]|\s$|\s\s|[\n\r\t*_`[\]<>&\\!|~]|https?:/i.test(text) &&
  text === text.trim() &&
  !onlyLooksLikeMarkdown(text, true)

/** Parses one short sentence. More than one paragraph, or anything that is not inline, is a complaint. */
export function parseInline(text: string): { inline: Inline; complaints: Complaint[] } {
  if (isPlain(text)) return { inline: [{ type: 'text', value: text }], complaints: [] }
  const { root, alike } = parse(text)
  const first = root.children[0]
  if (root.children.length !== 1 || first?.type !== 'paragraph') {
    return {
      inline: [],
      complaints: [
        { line: 1, column: 1, message: 'a sentence field takes one paragraph of plain words, **bold** and links' },
      ],
    }
  }
  const complaints = [...alike, ...complaintsOf(first)]
  // A third of all that is kept of the content would be places inside of fields, for which nobody asks again.
  for (const node of nodesIn(first)) node.position = undefined
  return { inline: first.children, complaints }
}

/** Parses the prose of a file. Lines are those of the text given, so a body with blanked front matter keeps the file's lines. */
export function parseProse(text: string): Parsed {
  const known = prose.get(text)
  if (known) return known
  const { root, alike } = parse(text)
  const parsed = { root, complaints: [...alike, ...complaintsOf(root)] }
  prose.set(text, parsed)
  return parsed
}

/** Prose whose tree is known already. */
export const keepProse = (text: string, root: Root) => prose.set(text, { root, complaints: [] })

type Parsed = { root: Root; complaints: Complaint[] }

/** Seven checks look at the tree of a file, and the site is made from it: it is parsed once, and nobody changes it. */
const prose = new LRUCache<string, Parsed>({ max: 200 })

function complaintsOf(root: Nodes): Complaint[] {
  const found: Complaint[] = []
  for (const node of nodesIn(root)) {
    const at = startOf(node)
    if (!PROSE.has(node.type) && !INLINE.has(node.type))
      found.push({ ...at, message: REFUSED[node.type] ?? `"${node.type}" is not used in this site's Markdown` })
    if (node.type === 'heading' && (node.depth < 2 || node.depth > 3))
      found.push({ ...at, message: 'headings inside the text are ## or ###; the title stands in the front matter' })
    if (node.type === 'text' && /https?:\/\//i.test(node.value))
      found.push({ ...at, message: 'a bare address; write it as a link: [words](https://…)' })
    if (node.type === 'text' && node.value.includes('**'))
      found.push({ ...at, message: '** was not understood as bold; remove the space beside it' })
    if (node.type === 'link' && textOf(node).trim() === '')
      found.push({ ...at, message: 'a link without words; say where it goes' })
  }
  return found
}

type Tree = Nodes | readonly Nodes[]

/** Nodes and everything below them, in reading order. */
export const nodesIn = (tree: Tree): Nodes[] =>
  [tree].flat().flatMap((node) => ('children' in node ? [node, ...nodesIn(node.children)] : [node]))

/** Those of one type. */
export const ofType = <T extends Nodes['type']>(type: T, tree: Tree) =>
  nodesIn(tree).filter((node): node is Extract<Nodes, { type: T }> => node.type === type)

/** The words of a tree without its markup. */
export const textOf = (tree: Tree): string =>
  ofType('text', tree)
    .map(({ value }) => value)
    .join('')

/** A second-level section of prose. The id is its anchor, the same in every language. */
export type Section = { id: string; title: Inline; nodes: RootContent[] }

/** Cuts prose at its ## headings: what stands before the first, and a section for each. `ids` come from the front matter. */
export function sectionsOf(root: Root, ids: readonly string[]): { lead: RootContent[]; sections: Section[] } {
  const lead: RootContent[] = []
  const sections: Section[] = []
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 2)
      sections.push({ id: ids[sections.length] ?? '', title: node.children, nodes: [] })
    else (sections.at(-1)?.nodes ?? lead).push(node)
  }
  return { lead, sections }
}
