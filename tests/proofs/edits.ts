import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { siteProblems } from '#lib/commands/site-problems.ts'
import { checkContent } from '#lib/content/load.ts'
import type { Problem } from '#lib/content/problem.ts'
import { type ContentFile, readContent } from '#lib/content/read.ts'
import { diceOf } from '../fixtures/some.ts'

/**
 * `npm run edits -- 200 --seed=1`: changes that many sentences of `content/`, drawn by the seed, in ways that the check accepts, runs
 * the unit and content tests on all of them at once, and puts the content back. A test that turns red knows a sentence of an editor.
 * All at once, because a test that holds one sentence fails whatever happens to the others; what a run shows is bisected by hand.
 */
const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const wanted = Number(positionals[0] ?? 200)
const draw = diceOf(Number(values.seed))

type Edit = { file: number; line: number; text: string }

/** A sentence in a field of a language, or in the prose of a policy; quotations of the law are no editor's words. */
const SENTENCE = /^\s*(?:- )?(?:zh|en): (?!["'|>]).{12,}$|^(?:\p{Script=Han}|[A-Z][a-z]* ).{12,}$/u
/** What the check reads as a sign, or a program replaces: links, names in braces, keys at the beginning, the Chinese in English. */
const SIGNS =
  /^\s*(?:- )?(?:zh|en): |!?\[[^\]]*\]\([^)]*\)|\{[^}]*\}|\*\*[^*]*\*\*|“[^”]*”|《[^》]*》|（[^）]*）|\([^)]*\)/gu

/** The line with one word taken out or put in at a place that the seed decides; undefined where there is none. */
function edited(line: string): string | undefined {
  const free = line.replace(SIGNS, (signs) => '\0'.repeat(signs.length))
  const places = [...free.matchAll(/(?<=\p{Script=Han})\p{Script=Han}(?=\p{Script=Han})|(?<=[a-z] )[a-z]+ (?=[a-z])/gu)]
  const place = places[draw(Math.max(1, places.length))]
  if (!place) return undefined
  const [word] = place
  const put = draw(2) === 0 ? '' : word + (/[a-z]/.test(word) ? 'indeed ' : '确实')
  return line.slice(0, place.index) + put + line.slice(place.index + word.length)
}

function drawn(files: readonly ContentFile[]): Edit[] {
  const all = files.flatMap(({ path, text }, file) =>
    text
      .split('\n')
      .flatMap((line, at) => (SENTENCE.test(line) && !path.includes('/sources/') ? [{ file, at, line }] : [])),
  )
  return all
    .map((each) => ({ ...each, order: draw(1_000_000) }))
    .sort((a, b) => a.order - b.order)
    .flatMap(({ file, at, line }) => {
      const text = edited(line)
      return text === undefined || text === line ? [] : [{ file, line: at + 1, text }]
    })
}

function withEdits(files: readonly ContentFile[], edits: readonly Edit[]): ContentFile[] {
  const lines = new Map<number, string[]>()
  for (const { file, line, text } of edits) {
    const own = lines.get(file) ?? files[file]?.text.split('\n') ?? []
    own[line - 1] = text
    lines.set(file, own)
  }
  return files.map((each, index) => ({ ...each, text: lines.get(index)?.join('\n') ?? each.text }))
}

function problemsOf(files: readonly ContentFile[]): Problem[] {
  const { problems, entries, site } = checkContent(files)
  return site ? siteProblems(entries, site) : [...problems]
}

/** The edits without those that the check refuses: those of a line that it names, else those of the file, else the last half. */
function accepted(files: readonly ContentFile[], edits: readonly Edit[]): Edit[] {
  const problems = problemsOf(withEdits(files, edits))
  if (problems.length === 0) return [...edits]
  const lines = new Set(problems.map(({ path, line }) => `${path}:${line}`))
  const paths = new Set(problems.map(({ path }) => path))
  const pathOf = (edit: Edit) => files[edit.file]?.path ?? ''
  const other = edits.filter((edit) => !lines.has(`${pathOf(edit)}:${edit.line}`))
  const rest = other.length < edits.length ? other : edits.filter((edit) => !paths.has(pathOf(edit)))
  return accepted(files, rest.length < edits.length ? rest : edits.slice(0, edits.length >> 1))
}

const files = readContent()
if (problemsOf(files).length > 0) throw new Error('the content is not clean: run npm run check first')
let edits: Edit[] = []
for (const waiting = drawn(files); edits.length < wanted && waiting.length > 0; )
  edits = accepted(files, [...edits, ...waiting.splice(0, wanted - edits.length)])

const changed = withEdits(files, edits).filter(({ text }, index) => text !== files[index]?.text)
try {
  for (const { path, text } of changed) writeFileSync(path, text)
  const run = spawnSync('npx', ['vitest', 'run', '--config', 'tests/vitest.config.ts', ...positionals.slice(1)], {
    stdio: 'inherit',
  })
  process.exitCode = run.status ?? 1
} finally {
  for (const { path, text } of files) if (changed.some((each) => each.path === path)) writeFileSync(path, text)
}
console.log(`${edits.length} sentences in ${changed.length} files were changed, seed ${values.seed}`)
