import {
  isCollection,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument as parseYaml,
  type Document as YamlDocument,
} from 'yaml'
import type { FieldPath, Problem } from './problem.ts'
import type { ContentFile } from './read.ts'
import { joinWrapped, yamlFaults } from './yaml.ts'

/** A content file taken apart: its front matter as data, its prose, and the way back from data to lines. */
export type ContentDocument = {
  path: string
  data: Record<string, unknown>
  /** The prose, with the front matter replaced by blank lines so that its line numbers are the file's. */
  body: string
  problems: Problem[]
  /** The place of a field, climbing to the nearest existing key when the field is missing. */
  at(field: FieldPath): { line: number; column: number }
  /** A value as it stands in the file (`0571`, which YAML reads as 571); nothing where no single value stands. */
  written(field: FieldPath): string | undefined
}

const LARGEST = 256 * 1024
const OPENING = '---\n'
const CLOSING = '\n---'

/** A file that is known to be sound; its front matter is taken apart only when somebody asks for a place in it. */
export function soundDocument(file: ContentFile): ContentDocument {
  let known: ContentDocument | undefined
  const parsed = () => (known ??= parseDocument(file))
  return {
    path: file.path,
    get data() {
      return parsed().data
    },
    body: split(unified(file.text)).body,
    problems: [],
    at: (field) => parsed().at(field),
    written: (field) => parsed().written(field),
  }
}

/** Splits a file into front matter and prose. Never throws: whatever is wrong becomes a problem with a place. */
export function parseDocument(file: ContentFile): ContentDocument {
  const text = unified(file.text)
  const complaint = refuse(text)
  if (complaint) return emptyDocument(file.path, complaint)
  const { source, body } = split(text)
  const lines = new LineCounter()
  const yaml = parseYaml(source, { lineCounter: lines, schema: 'core', prettyErrors: false, uniqueKeys: true })
  const faults = yamlFaults(yaml, source)
  if (faults.length === 0 && yaml.contents === null)
    return emptyDocument(file.path, {
      line: 1,
      message: 'the front matter is empty; write its fields between the two --- lines',
    })
  joinWrapped(yaml, source)
  const data: unknown = faults.length === 0 ? yaml.toJS() : {}
  if (!isRecord(data))
    return emptyDocument(file.path, {
      line: 2,
      message: 'the front matter is not a list of fields; write "key: value" with an ASCII colon and a space',
    })
  const offsetOf = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  return {
    path: file.path,
    data,
    body,
    problems: faults.map(({ offset, message }) => ({ path: file.path, ...offsetOf(offset), message })),
    at: (field) => locate(yaml, field, offsetOf),
    written: (field) => writtenAt(yaml, field),
  }
}

function refuse(text: string): { line: number; message: string } | undefined {
  if (text.length > LARGEST)
    return { line: 1, message: `the file is larger than ${LARGEST / 1024} kB; split it or remove what is not content` }
  const conflict = /^(?:<{7}|>{7}|\|{7}|={7})(?: .*)?$/m.exec(text)
  if (conflict)
    return {
      line: lineOf(text, conflict.index),
      message:
        'two versions of this file were not joined; keep one and remove the lines of <<<<<<<, ======= and >>>>>>>',
    }
  if (text.trim() === '') return { line: 1, message: 'the file is empty; write its front matter between two --- lines' }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding stray control characters is the point
  const bad = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]/.exec(text)
  if (bad)
    return { line: lineOf(text, bad.index), message: 'the file has bytes that are not UTF-8 text; save it as UTF-8' }
  if (!text.startsWith(OPENING))
    return { line: 1, message: 'the file does not begin with front matter; its first line must be ---' }
  const marks = />{30}|\[{30}|\{{30}|\*{30}|_{30}|!{30}|\({30}/.exec(text)
  if (marks) return { line: lineOf(text, marks.index), message: `"${marks[0][0]}" stands 30 times in a row; remove it` }
  const closing = text.indexOf(CLOSING, OPENING.length - 1)
  if (closing < 0) return { line: 1, message: 'the front matter is not closed; end it with a line ---' }
  const tab = text.slice(0, closing).search(/^ *\t/m)
  if (tab >= 0) return { line: lineOf(text, tab), message: 'a tab is used to indent the front matter; use two spaces' }
  return undefined
}

function locate(
  yaml: YamlDocument.Parsed,
  field: FieldPath,
  offsetOf: (offset: number) => { line: number; column: number },
) {
  for (let length = field.length; length > 0; length--) {
    const parent = yaml.getIn(field.slice(0, length - 1), true)
    const key = field[length - 1]
    const items: unknown[] = isCollection(parent) ? parent.items : []
    const found = items.find((item, index) => (isPair(item) ? String(item.key) === String(key) : index === key))
    const node = isPair(found) ? found.key : found
    if (isNode(node) && node.range) return offsetOf(node.range[0])
  }
  return { line: 2, column: 1 }
}

function writtenAt(yaml: YamlDocument.Parsed, field: FieldPath): string | undefined {
  const node = yaml.getIn(field, true)
  return isScalar(node) ? node.source : undefined
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length

/** One kind of line end, and no byte-order mark. */
const unified = (text: string) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')

/** Both keep the line numbers of the file: the front matter begins at the end of its first line, blank lines stand before the prose. */
function split(text: string): { source: string; body: string } {
  const end = text.indexOf(CLOSING, OPENING.length - 1)
  const rest = end + CLOSING.length
  const start = text[rest] === '\n' ? rest + 1 : rest
  return {
    source: text.slice(OPENING.length - 1, end),
    body: '\n'.repeat(lineOf(text, start) - 1) + text.slice(start),
  }
}

function emptyDocument(path: string, problem: { line: number; message: string }): ContentDocument {
  return {
    path,
    data: {},
    body: '',
    problems: [{ path, column: 1, ...problem }],
    at: () => ({ line: 1, column: 1 }),
    written: () => undefined,
  }
}
