import type { Citation, Known, Text } from '#lib/content/schemas/common.ts'

/** What a statement rests on, how it is known, and the day on which it was compared. */
export type Ground = {
  basis: readonly Citation[]
  known: Known
  reported_in?: Text | undefined
  verified?: string | undefined
}

/** The grounds of a page, each once, numbered from 1 in order of first use. */
export type Grounds = {
  list: readonly Ground[]
  numberOf: (statement: Ground) => number | undefined
  /** Whether a statement is the first with its ground: the way back from the list leads to it. */
  isFirst: (statement: Ground) => boolean
}

/** Numbers the grounds of statements in the order in which these stand on their page. */
export function groundsOf(statements: readonly Ground[]): Grounds {
  const found = new Map<string, { number: number; first: Ground }>()
  for (const statement of statements) {
    const key = keyOf(statement)
    if (statement.basis.length > 0 && !found.has(key)) found.set(key, { number: found.size + 1, first: statement })
  }
  return {
    list: [...found.values()].map(({ first }) => first),
    numberOf: (statement) => found.get(keyOf(statement))?.number,
    isFirst: (statement) => found.get(keyOf(statement))?.first === statement,
  }
}

function keyOf({ basis, known, reported_in, verified }: Ground): string {
  const articles = basis.map(({ source, article }) => `${source}#${article ?? ''}`).sort()
  return JSON.stringify([articles, known, reported_in, verified])
}
