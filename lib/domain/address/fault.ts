import type { Misread } from './query.ts'

/** A value that a tool cannot use: which key (and which row of repeated keys, from 1), what stands there, and why not. */
export type Fault = Misread & { why: string; row?: number }

/** One pair of an address: as it was sent, width-folded and trimmed, and in its canonical form. What was misread stays as it was sent. */
export type Pair = { key: string; sent: string; canonical: string }

/** The canonical query of some pairs, with its question mark, or empty text. */
export function queryFrom(pairs: readonly Pair[]): string {
  return pairs.length > 0 ? `?${new URLSearchParams(pairs.map(({ key, canonical }) => [key, canonical]))}` : ''
}
