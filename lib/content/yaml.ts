import { isAlias, isNode, isScalar, visit, type YAMLError, type Document as YamlDocument } from 'yaml'
import { joinsBare } from '#lib/words/joined-lines.ts'

/** Something wrong with the YAML of a front matter, at an offset into it. */
type Fault = { offset: number; message: string }

/**
 * What is wrong with a parsed front matter, in words that say what to do.
 * After a first syntax error YAML misreads the rest, so the lines that would follow from it are not told.
 */
export function yamlFaults(yaml: YamlDocument.Parsed, source: string): Fault[] {
  const syntax = yaml.errors.find((error) => error.code !== 'DUPLICATE_KEY')
  const told = syntax ? [syntax] : yaml.errors
  const faults = told.map((error) => ({ offset: error.pos[0], message: sentence(error, source) }))
  return faults.length > 0 ? faults : swallowed(yaml)
}

/** Where YAML made a blank of a line end between two Chinese characters, there is none. */
export function joinWrapped(yaml: YamlDocument.Parsed, source: string): void {
  visit(yaml, {
    Scalar(_key, node) {
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return
      const lines = source.slice(node.range[0], node.range[1]).split('\n')
      let words = node.value
      lines.slice(1).forEach((line, index) => {
        const [end, start] = [(lines[index] ?? '').trim(), line.trim()]
        const seam = ([...end].at(-1) ?? '') + ([...start][0] ?? '')
        if (joinsBare(end, start)) words = words.replaceAll([...seam].join(' '), seam)
      })
      node.value = words
    },
  })
}

/** Words that YAML would swallow without an error: `zh: **注意**` is an alias, `zh: !注意` a tag, `zh: &x` an anchor. */
function swallowed(yaml: YamlDocument.Parsed): Fault[] {
  const faults: Fault[] = []
  visit(yaml, (_key, node) => {
    if (!isNode(node)) return
    if (isAlias(node) || node.anchor || node.tag?.startsWith('!'))
      faults.push({ offset: node.range?.[0] ?? 0, message: SPECIAL })
  })
  return faults
}

const SPECIAL = 'a value that begins with *, & or ! must stand in quotes'

function sentence({ code, message, pos }: YAMLError, source: string): string {
  if (code === 'DUPLICATE_KEY') return `"${/^[^\s:]*/.exec(source.slice(pos[0]))?.[0]}" is written twice; keep one`
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'this value holds ": "; put the value in quotes'
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit'))
    return 'this line is not "key: value"; write an ASCII colon and a space after the key'
  if (message.startsWith('Missing closing')) return 'a quotation mark opened before here is not closed; close it'
  if (message.startsWith('Flow'))
    return 'a bracket opened before here is not closed; close it, or put the value in quotes'
  if (code === 'BAD_INDENT' || message.startsWith('Sequence item'))
    return 'this line is not indented like its neighbours; line it up with them'
  if (message.startsWith('Tags and anchors')) return SPECIAL
  if (code === 'BAD_SCALAR_START') return `a value that begins with "${source[pos[0]]}" must stand in quotes`
  if (code === 'UNEXPECTED_TOKEN') return 'YAML reads the end of a value before here; put the whole value in quotes'
  if (code === 'BAD_DQ_ESCAPE') return 'a backslash means something else between double quotes; use single quotes'
  if (code === 'MULTIPLE_DOCS') return 'a line "..." before here ends the front matter too early; remove it'
  return `the front matter is not valid YAML here: ${(message.split('\n')[0] ?? '').replace(/\.$/, '')}; mend it or put the value in quotes`
}
