import { writeFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { openTwins, type TwinPair, twinPairs } from '#lib/content/twin-record.ts'
import { soundContent, voice } from './spoken.ts'

export const TWINS = 'content/twins.md'

/**
 * The record of confirmed pairs, by file: those that were confirmed before and still stand, and those of the files named now. All files
 * when none is named.
 */
export function confirmedWith(all: readonly TwinPair[], open: readonly TwinPair[], paths: readonly string[]): string {
  const waiting = new Set(open.filter(({ path }) => paths.length > 0 && !paths.includes(path)).map(({ mark }) => mark))
  const marks = new Map<string, Set<string>>()
  for (const pair of all)
    if (!waiting.has(pair.mark)) marks.set(pair.path, (marks.get(pair.path) ?? new Set()).add(pair.mark))
  const confirmed = Object.fromEntries(
    [...marks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, own]) => [path, [...own].sort().join(' ')]),
  )
  return `---\n${stringify({ confirmed }, { lineWidth: 0 })}---\n`
}

/** `npm run twins -- content/facts/x.md`: says that somebody has compared both languages of a file; without a path, of all files. */
function main(): void {
  const own = voice(process.argv.slice(2))
  const { say, paths } = own
  const entries = soundContent(TWINS, own)
  if (!entries) return
  const open = openTwins(entries)
  writeFileSync(TWINS, confirmedWith(twinPairs(entries), open, paths))
  const done = open.filter(({ path }) => paths.length === 0 || paths.includes(path))
  console.log(say(`${done.length} confirmed, ${open.length - done.length} still to be looked at.`))
}

if (process.argv[1]?.endsWith('twins.ts')) main()
