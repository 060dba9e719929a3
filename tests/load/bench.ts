import { existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { readFlags } from './flags.ts'
import { bytes } from './parts/bytes.ts'
import { memory } from './parts/memory.ts'
import { paint } from './parts/paint.ts'
import { rates } from './parts/rates.ts'
import { type Part, partInMarkdown } from './report.ts'

/**
 * `npm run bench`: measures the built site against Next alone, and prints Markdown.
 * `--only=a,c` runs parts; exits 1 when a target is missed. Six minutes on an idle machine; all 100,000 plans of part c take half
 * an hour: `--only=c --memory-seconds=3600`.
 */
const flags = readFlags({
  only: 'a,b,c,d',
  port: 3430,
  seconds: 1.5,
  rounds: 3,
  connections: 32,
  plans: 100_000,
  'memory-seconds': 120,
})
const { port, rounds, seconds, connections, plans } = flags

const parts: Record<string, () => Promise<Part>> = {
  a: () => bytes({ port }),
  b: () => rates({ port, rounds, seconds, connections }),
  c: () => memory({ port, plans, seconds: flags['memory-seconds'] }),
  d: () => paint({ port }),
}

const chosen = flags.only.split(',')
const unknown = chosen.filter((letter) => !parts[letter])
if (unknown.length > 0) fail(`no part is called ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`)
if (!existsSync('.next/delivery.mjs')) fail('there is no build in .next; run "npm run build" first')

const [processor] = cpus()
const load = (loadavg()[0] ?? 0).toFixed(1)
print(`# Bench\n\nNode ${process.versions.node}, ${cpus().length} × ${processor?.model.trim()}, load before: ${load}`)
let missed = 0
for (const letter of chosen) {
  const begun = performance.now()
  const part = await (parts[letter] as () => Promise<Part>)().catch((error: Error) =>
    fail(error.stack ?? error.message),
  )
  missed += part.lines.filter(({ met }) => met === false).length
  print(`${partInMarkdown(part)}\n\n(${letter}: ${Math.round((performance.now() - begun) / 1000)} s)`)
}
print(missed === 0 ? 'Every target is met.' : `${missed} targets are missed.`)
process.exit(missed === 0 ? 0 : 1)

function print(text: string): void {
  process.stdout.write(`${text}\n\n`)
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}
