import type { Region } from '#lib/content/site.ts'

/**
 * A value of an address that cannot be used as it stands: which key (and which row of repeated keys, from 1), what stands there, and
 * why not; the reasons are keys of interface words. `oneOf`: what it could mean. `within`: what answers instead.
 */
export type Fault = {
  key: string
  value: string
  why: string
  row?: number
  oneOf?: readonly Region[]
  within?: Region
  /** The key as it was written, when it is only near to a key of this page. */
  as?: string
}

/** One pair of an address: as it was sent, width-folded and trimmed, and in its canonical form. What was misread stays as it was sent;
 * what this case never asks has none. */
export type Pair = { key: string; sent: string; canonical: string | undefined }

/** The canonical query of some pairs, with its question mark, or empty text. */
export function queryFrom(pairs: readonly Pair[]): string {
  const kept = pairs.flatMap(({ key, canonical }) => (canonical === undefined ? [] : [[key, canonical]]))
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : ''
}
