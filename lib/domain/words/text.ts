import type { Nodes } from 'mdast'
import type { Text } from '#lib/content/schemas/common.ts'
import type { Language } from '#lib/content/site.ts'

/**
 * The text in one language.
 * @throws when the language is not there: checked content never gets that far, and silence would show a blank.
 */
export function inLanguage<T>(text: Text<T>, language: string): T {
  const found = text[language]
  if (found === undefined)
    throw new Error(`a text has no "${language}" version; the content check would have found this`)
  return found
}

/** A name in one language, with the Chinese beside it where that is another word. */
export function bothNames(name: Text, language: string): string {
  const own = inLanguage(name, language)
  return name.zh && name.zh !== own ? `${own}（${name.zh}）` : own
}

/** As many whole sentences from the beginning of a text as fit into `room` characters; always the first. */
export function wholeSentences(text: string, room: number): string {
  const [first = '', ...others] = text.split(/(?<=[。！？]|[.!?]["”’)]?(?=\s))/)
  let kept = first
  for (const sentence of others) {
    if ((kept + sentence).trim().length > room) break
    kept += sentence
  }
  return kept.trim()
}

/** Looks up an interface word by its key and fills its {blanks}. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

/**
 * The interface words of a language.
 * @throws for a key that is not in the language file, naming it: a missing word must not reach a reader.
 */
export function wordsOf(language: Language): Words {
  return (key, values = {}) => {
    const word = language.words[key]
    if (word === undefined) throw new Error(`content/languages/${language.id}.md has no word "${key}"`)
    return word.replace(/\{(\w+)\}/g, (hole, name: string) => (name in values ? String(values[name]) : hole))
  }
}

/** The words of a sentence without its links and bold; of a longer text with a line for each of its blocks. */
export function plainWords(nodes: readonly Nodes[]): string {
  return nodes.map(wordsIn).join('').trim()
}

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'tableCell'])

function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const words = node.children.map(wordsIn).join('')
  return BLOCKS.has(node.type) ? `${words.trim()}\n` : words
}
