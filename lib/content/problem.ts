import { messageIn, type Spoken } from './messages/message-in.ts'

/** One thing wrong in a content file, at a place an editor can jump to. Lines and columns count from 1. */
export type Problem = { path: string; line: number; column: number; message: string }

/** A path inside front matter: keys and list positions, as zod reports them. */
export type FieldPath = readonly (string | number)[]

export class ContentError extends Error {
  override name = 'ContentError'
  constructor(readonly problems: readonly Problem[]) {
    super(`The content has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${formatProblems(problems)}`)
  }
}

/** Sorts by place, so that the same content always prints the same list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.message < b.message ? -1 : 1),
  )
}

/** `path:line:column  sentence`, one problem a line: terminals and editors turn the first word into a link. */
export function formatProblems(problems: readonly Problem[], language: Spoken = 'en'): string {
  return sortProblems(problems)
    .map((problem) => `${problem.path}:${problem.line}:${problem.column}  ${messageIn(language, problem.message)}`)
    .join('\n')
}

/** `; did you mean "x"?` for the nearest known word, or nothing when none is near: more than a third of the word, or all of it, differs. */
export function didYouMean(word: string, known: Iterable<string>): string {
  let best: { word: string; distance: number } | undefined
  for (const candidate of known) {
    const distance = editDistance(word, candidate)
    if (distance < word.length && distance <= Math.max(2, word.length / 3) && (!best || distance < best.distance))
      best = { word: candidate, distance }
  }
  return best ? `; did you mean "${best.word}"?` : ''
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row[b.length] ?? 0
}
