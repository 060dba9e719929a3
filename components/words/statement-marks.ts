import type { Known } from '#lib/content/schemas/common.ts'

/** `from` is there when a region's rule makes it. */
type Marked = { item: { known?: Known | undefined }; from?: unknown; onlyIf?: readonly string[] }

/**
 * What programs read at a statement: that a region's rule makes it, that it is only reported, and the questions on which it still
 * hangs. A statement without marks is the nation's, and its official words were read.
 */
export function statementMarks({ item, from, onlyIf = [] }: Marked) {
  return {
    'data-from': from ? 'region' : undefined,
    'data-known': item.known === 'reported' ? 'reported' : undefined,
    'data-only-if': onlyIf.join(' ') || undefined,
  }
}
