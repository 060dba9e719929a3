import { readFileSync } from 'node:fs'

/** The languages in which the check speaks; the rules are written in the first. */
export const SPOKEN = ['en', 'zh'] as const
export type Spoken = (typeof SPOKEN)[number]

type Table = ReadonlyMap<string, string>
type Pair = [english: string, chinese: string]

/**
 * What the check says, in both languages side by side. The English sentence stands there as in the code, with `{}` for each hole; the
 * Chinese one says by `{1}` which hole is filled where. Only somebody who is spoken to in Chinese makes it be read.
 */
export const sentences = (): Table => (told ??= tableIn('zh.tsv'))
/** Single words that stand in holes, and that would say nothing of their place in a sentence of their own. */
const wordsInHoles = (): Table => (words ??= tableIn('zh-words.tsv'))
let told: Table | undefined
let words: Table | undefined

function tableIn(name: string): Table {
  const lines = readFileSync(/* turbopackIgnore: true */ `lib/content/messages/${name}`, 'utf8').split('\n')
  return new Map(lines.filter((line) => line.includes('\t')).map((line) => line.split('\t') as Pair))
}

/** A sentence recognised by the words around its holes. What is filled in between quotation marks is the editor's, and stays. */
type Pattern = { whole: RegExp; chinese: string; fixed: number; quoted: readonly boolean[] }
let patterns: readonly Pattern[] | undefined

/**
 * A sentence of the check in another language: its template is found again by the words around what was filled in. A path of items
 * (`materials › id-card › name: `) and what nobody has translated stay as they are.
 */
export function messageIn(language: Spoken, message: string): string {
  return language === 'en' ? message : (inChinese(message) ?? message)
}

function inChinese(message: string): string | undefined {
  const word = wordsInHoles().get(message.trim().replace(/^an? /, ''))
  if (word) return word
  patterns ??= patternsOf(sentences())
  for (const { whole, chinese, quoted } of patterns) {
    const holes = whole.exec(message)?.slice(1)
    if (holes)
      return fill(
        chinese,
        holes.map((hole, at) => (quoted[at] ? hole : translated(hole))),
      )
  }
  return named(message) ?? below(message)
}

const translated = (hole: string): string => inChinese(hole) ?? hole
const fill = (words: string, holes: readonly string[]): string =>
  words.replace(/\{(\d)\}/g, (_, number) => holes[Number(number) - 1] ?? '')

/** `"abc" is not a date` and `this is not a date`: the sentence begins with what stands in the file. */
function named(message: string): string | undefined {
  const [, shown = '', rest = ''] = /^("[^"]*" |this )(.+)$/s.exec(message) ?? []
  const said = rest && inChinese(rest)
  return said ? `${shown === 'this ' ? '这里' : `“${shown.slice(1, -2)}”`}${said}` : undefined
}

/** `materials › id-card › name: …` */
function below(message: string): string | undefined {
  const colon = message.indexOf(': ')
  const said = colon > 0 && /^\S+( › \S+)*$/.test(message.slice(0, colon)) && inChinese(message.slice(colon + 2))
  return said ? `${message.slice(0, colon + 2)}${said}` : undefined
}

/** Those with the most words of their own first, so that a sentence is never taken for a shorter one that it contains. */
function patternsOf(table: Table): Pattern[] {
  return [...table]
    .map(([template, chinese]) => {
      const pieces = template.split('{}')
      const source = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(.*?)')
      return {
        whole: new RegExp(`^${source}$`, 's'),
        chinese,
        fixed: pieces.join('').length,
        quoted: pieces.map((piece) => piece.endsWith('"')),
      }
    })
    .sort((a, b) => b.fixed - a.fixed)
}
