import { hash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import type { Root } from 'mdast'

/** What was made of a file in which nothing was wrong: its front matter as written and as checked, and its prose. */
export type Sound = { front: Record<string, unknown>; data: unknown; body: string; root?: Root | undefined }

/**
 * Remembers sound files by their text, from one run to the next: most of a check is taking files apart, and few change. What it gives
 * is a copy of its own. A file that is no longer asked for is forgotten.
 */
export class Memory {
  private readonly known: ReadonlyMap<string, Uint8Array>
  private readonly asked = new Map<string, Uint8Array>()

  /** `saved` is what `save` gave, by the same `code`: other code may make something else of a file. */
  constructor(
    private readonly code: string,
    saved?: Uint8Array,
  ) {
    const before = saved && (deserialize(saved) as { code: string; files: Map<string, Uint8Array> })
    this.known = before?.code === code ? before.files : new Map()
  }

  recall(key: string): Sound | undefined {
    const bytes = this.known.get(key)
    if (!bytes) return undefined
    this.asked.set(key, bytes)
    return deserialize(bytes) as Sound
  }

  keep(key: string, sound: Sound): void {
    this.asked.set(key, serialize(sound))
  }

  /** All that this run asked for; nothing where that is what was known before. */
  save(): Uint8Array | undefined {
    const same = this.asked.size === this.known.size && [...this.asked.keys()].every((key) => this.known.has(key))
    return same ? undefined : serialize({ code: this.code, files: this.asked })
  }
}

/** A mark that is another one when any of the texts is. */
export const markOf = (...texts: readonly string[]): string => hash('sha1', texts.join('\0'), 'base64')
