import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays, shanghaiDay } from '#lib/words/day.ts'

/**
 * `npm run days`: shows that the unit and content tests pass on every 30th of the next 800 days. One run finds the test files that
 * read the clock; the others cannot know the day. Those are run again on each day. `-- --all` runs every file on each day.
 */
const folder = mkdtempSync(join(tmpdir(), 'days-'))
const log = join(folder, 'clock')

function run(env: Record<string, string>, files: readonly string[]): boolean {
  const args = ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter=dot', ...files]
  return spawnSync('npx', args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

writeFileSync(log, '')
let red = run({ CLOCK_LOG: log }, []) ? 0 : 1
const reading = [...new Set(readFileSync(log, 'utf8').trim().split('\n'))].filter((path) => path.endsWith('.test.ts'))
console.log(`${reading.length} files read the clock:\n${reading.join('\n')}`)
const first = shanghaiDay(Date.now())
const all = process.argv.includes('--all')
for (let day = 30; day <= 800 && (all || reading.length > 0); day += 30) {
  const AS_OF = addDays(first, day)
  if (!run({ AS_OF }, all ? [] : reading)) {
    console.log(`red on ${AS_OF}`)
    red++
  }
}
rmSync(folder, { recursive: true })
console.log(red === 0 ? 'green on every day' : `${red} runs were red`)
process.exitCode = red === 0 ? 0 : 1
