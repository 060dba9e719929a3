import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { atMost, median, type Part, seconds } from '../report.ts'
import { temporary } from '../servers.ts'

const COPIED = ['app', 'components', 'content', 'lib', 'public', 'next.config.ts', 'package.json', 'tsconfig.json']
const SIZES = [1, 4, 16]

/** What the check and the build cost when the content is 4 and 16 times as much: added cities with all that a city has. */
export async function growth({ rounds, builds }: { rounds: number; builds: number }): Promise<Part> {
  const folder = copyOfProject()
  const files = countFiles(join(folder, 'content'))
  const nothing = median(
    Array.from({ length: 3 }, () => timed(folder, 'npm', 'exec', '--offline', '--', 'tsx', '-e', '0')),
  )
  const rows: string[][] = []
  const checks: number[] = []
  const built: number[] = []
  for (const size of SIZES) {
    writeCities(folder, files * (size - 1))
    checks.push(
      median(Array.from({ length: rounds }, () => timed(folder, 'npm', 'run', '--silent', 'check'))) - nothing,
    )
    // Nothing kept from the build before: all sizes begin alike.
    for (const kept of ['.next', 'tsconfig.tsbuildinfo']) rmSync(join(folder, kept), { recursive: true, force: true })
    if (size <= builds) built.push(timed(folder, 'npm', 'run', '--silent', 'build'))
    const build = built[checks.length - 1]
    rows.push([
      `${size}×`,
      String(files * size),
      seconds(checks.at(-1) ?? 0),
      build === undefined ? '' : seconds(build),
    ])
  }
  const lines = [atMost('check, exponent of growth from 1× to 16×', exponent(checks), 1.1, (value) => value.toFixed(2))]
  if (built.length > 1)
    lines.push(atMost('build, exponent of growth', exponent(built), 1.1, (value) => value.toFixed(2)))
  lines.push({ what: 'check, exponent from 4× to 16×', value: exponent(checks.slice(1), SIZES.slice(1)).toFixed(2) })
  return {
    title: 'Growth with the content, in processor seconds',
    lines,
    tables: [{ columns: ['content', 'files', `check (less ${seconds(nothing)} to start)`, 'build'], rows }],
  }
}

/** The slope of a straight line through first and last, both axes logarithmic. */
function exponent(measured: readonly number[], sizes: readonly number[] = SIZES): number {
  const last = measured.length - 1
  return Math.log((measured[last] ?? 1) / (measured[0] ?? 1)) / Math.log((sizes[last] ?? 1) / (sizes[0] ?? 1))
}

/** Hard links for the modules: Turbopack refuses a link that leads out of the project. */
function copyOfProject(): string {
  const folder = temporary('growth')
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true })
  if (spawnSync('cp', ['-al', 'node_modules', folder]).status !== 0) spawnSync('cp', ['-a', 'node_modules', folder])
  if (!existsSync(join(folder, 'node_modules/next'))) throw new Error('node_modules cannot be copied; run npm ci first')
  return folder
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
}

/** Cities made from the files of cities, in turn: same province, channels and differences, new names and codes. */
function writeCities(folder: string, count: number): void {
  const regions = join(folder, 'content/regions')
  for (const name of readdirSync(regions).filter((each) => each.startsWith('test-'))) rmSync(join(regions, name))
  const cities = readdirSync(regions)
    .map((name) => parse(readFileSync(join(regions, name), 'utf8').split(/^---$/m)[1] ?? '') as Record<string, unknown>)
    .filter(({ parent, code }) => parent !== undefined && code !== undefined)
  for (let index = 0; index < count; index++) {
    const { aliases: _, mistaken_for: __, ...like } = cities[index % cities.length] ?? {}
    // Codes of counties that no city has: from the last one down, below the same province.
    const code = String(like.code).slice(0, 2) + (9999 - Math.floor(index / 99) * 100 - (index % 99))
    const name = { zh: `试验城${index}`, en: `Test City ${index}` }
    const city = { ...like, code, name, short: name, order: 1000 + index }
    writeFileSync(
      join(regions, `test-city-${index}.md`),
      `---\n${stringify(city, { aliasDuplicateObjects: false })}---\n`,
    )
  }
}

/** The processor seconds of a command and all it starts, which say the same on a busy machine and on an idle one. */
function timed(cwd: string, ...command: readonly string[]): number {
  const script = 'TIMEFORMAT="%U %S"; time "$@"'
  const env: NodeJS.ProcessEnv = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script, 'timed', ...command], {
    cwd,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${(stdout + stderr).slice(0, 2000)}`)
  const [user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return user + system
}
