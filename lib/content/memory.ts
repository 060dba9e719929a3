import { hash } from 'node:crypto'
import type { Root } from 'mdast'

/** What was made of a file in which nothing was wrong: its checked front matter, and its prose. */
export type Sound = { data: unknown; root?: Root | undefined }

/**
 * Remembers sound files by their text, from one run to the next: most of a check is taking files apart, and few change. What it gives
 * is a copy of its own. A file that is no longer asked for is forgotten.
 */
export class Memory {
  private readonly known: ReadonlyMap<string, string>
  private readonly asked = new Map<string, string>()

  /** `saved` is what `save` gave, by the same `code`: other code may make something else of a file. */
  constructor(
    private readonly code: string,
    saved = '',
  ) {
    const lines = saved.split('\n')
    this.known = new Map(lines.pop() === code ? lines.map((line) => line.split('\t', 2) as [string, string]) : [])
  }

  recall(key: string): Sound | undefined {
    const text = this.known.get(key)
    if (text === undefined) return undefined
    this.asked.set(key, text)
    return JSON.parse(text) as Sound
  }

  keep(key: string, sound: Sound): void {
    this.asked.set(key, JSON.stringify(sound))
  }

  /** All that this run asked for, a line for each, and last whose it is: half of it is nobody's. Nothing where that was known before. */
  save(): string | undefined {
    const same = this.asked.size === this.known.size && [...this.asked.keys()].every((key) => this.known.has(key))
    return same ? undefined : [...[...this.asked].map((file) => file.join('\t')), this.code].join('\n')
  }
}

/** A mark that is another one when any of the texts is. */
export const markOf = (...texts: readonly string[]): string => hash('sha1', texts.join('\0'), 'base64')
