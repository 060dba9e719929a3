import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { LONGEST_TARGET } from '#lib/delivery/route/target.ts'
import { diceOf } from '../fixtures/some.ts'
import { beginnings, type Made, plainPages, sentOf, varied } from './cost-requests.ts'
import { exchange } from './exchange.ts'
import { readFlags } from './flags.ts'
import { ready } from './processes.ts'
import { startOurs } from './servers.ts'

/**
 * `npm run cost`: searches for the dearest requests, and fails when one costs more than its bound or cannot be answered. What was dear is varied further.
 * `--build=folder` searches another build, `--longest` sends longer addresses, `--worst=file` keeps the dearest for the endurance test. The store is small, so that
 * pages are made again; what is above a bound is asked for again and counts by its cheapest time, so that noise is no fault.
 */
const flags = readFlags({
  port: 4104,
  seed: 1,
  requests: 2_000,
  longest: LONGEST_TARGET,
  build: '.',
  worst: '',
})
const BOUNDS = { delivering: 5, rendering: 60, bytes: 150_000 }
type Bound = keyof typeof BOUNDS
const NAMES = Object.keys(BOUNDS) as Bound[]
const KEPT = 12
const JUDGED = 4
const AGAIN = 4
const PAGES = plainPages()
/** Distinct pages that push everything else out of a store of one megabyte. */
const FILL = 100

type Cost = Record<Bound, number> & { made: Made; status: number }
const server = await ready(startOurs(flags.port, { STORE_MB: '1' }, flags.build))
const dice = diceOf(flags.seed)
const faults: string[] = []
const dearest: Record<Bound, Cost[]> = { delivering: [], rendering: [], bytes: [] }

for (const made of beginnings()) await consider(made)
for (let count = 0; count < flags.requests; count++) {
  const pool = dearest[NAMES[dice(NAMES.length)] as Bound]
  let made = pool[dice(pool.length)]?.made as Made
  for (let change = 0; change <= dice(3); change++) made = varied(made, dice)
  await consider(made)
}
for (const name of NAMES) await judge(name)
await server.stop()
if (flags.worst)
  writeFileSync(flags.worst, JSON.stringify(NAMES.map((name) => sentOf(dearest[name][0]?.made as Made, flags.longest))))
process.stdout.write(faults.length === 0 ? 'no request costs more than its bound\n' : `${faults.join('\n')}\n`)
process.exit(faults.length === 0 ? 0 : 1)

async function costOf(made: Made): Promise<Cost> {
  const before = threadTimes(server.pid)
  const { status, body } = await exchange(flags.port, sentOf(made, flags.longest))
  const after = threadTimes(server.pid)
  return { ...spentBetween(server.pid, before, after), bytes: body.length, made, status }
}

/** What seems dear is asked for once more at once: the cheaper time counts, because whatever else ran then was no doing of the request. */
async function consider(made: Made): Promise<void> {
  const cost = await costOf(made)
  // 501 is what oEmbed asks for when a format is not made (section 2.3.4 of its specification).
  if (cost.status >= 500 && cost.status !== 501) faults.push(`status ${cost.status}: ${lineOf(made)}`)
  const seems = (name: Bound) => cost[name] > (dearest[name][KEPT - 1]?.[name] ?? 0)
  if (seems('delivering')) cost.delivering = Math.min(cost.delivering, (await costOf(made)).delivering)
  for (const name of NAMES.filter(seems)) {
    const all = [...dearest[name], cost].sort((one, other) => other[name] - one[name])
    // A few of one address: another one may be worse when it is varied.
    dearest[name] = all.filter((each) => all.filter((other) => other.made.path === each.made.path).indexOf(each) < 3)
    dearest[name].length = Math.min(dearest[name].length, KEPT)
  }
}

/** Asks for the dearest again, each after its page has left the store, and takes the cheapest of the times. */
async function judge(name: Bound): Promise<void> {
  const judged: Cost[] = []
  for (const { made } of dearest[name].slice(0, JUDGED)) {
    let best: Cost | undefined
    for (let time = 0; time < AGAIN; time++) {
      await forget(time)
      const cost = await costOf(made)
      if (!best || cost[name] < best[name]) best = cost
    }
    if (best) judged.push(best)
  }
  judged.sort((one, other) => other[name] - one[name])
  dearest[name] = judged
  const [worst] = judged
  if (!worst) return
  const unit = name === 'bytes' ? 'bytes' : 'ms'
  const line = `${name}: at most ${worst[name].toFixed(1)} ${unit} (bound ${BOUNDS[name]}), status ${worst.status}: ${lineOf(worst.made)}`
  process.stdout.write(`${line}\n`)
  if (worst[name] > BOUNDS[name]) faults.push(`above the bound: ${line}`)
}

/** A request in one line, cut where it is long. */
function lineOf(made: Made): string {
  const { target, headers } = sentOf(made, flags.longest)
  const shown = target.length > 160 ? `${target.slice(0, 120)}… (${target.length} characters)` : target
  return `${shown} ${JSON.stringify(headers).slice(0, 80)}`
}

/** The store is filled with other pages; each round uses pages of its own, so that they are made and kept. */
async function forget(round: number): Promise<void> {
  for (let index = 0; index < FILL; index++) {
    const target = PAGES[(index + round) % PAGES.length] ?? '/zh'
    await exchange(flags.port, { target, headers: [] })
  }
}

/** Processor time of each thread of a process by its number, in milliseconds: what a busy machine and an idle one agree upon. */
function threadTimes(pid: number): ReadonlyMap<number, number> {
  const threads = readdirSync(`/proc/${pid}/task`).map(Number)
  return new Map(
    threads.flatMap((thread): [number, number][] => {
      try {
        const [ran = '0'] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')
        return [[thread, Number(ran) / 1e6]]
      } catch {
        return []
      }
    }),
  )
}

/**
 * What happened between two readings: on the thread that delivers, which is the process's first, and on the busiest of the others,
 * which renders whenever anything is rendered.
 */
function spentBetween(pid: number, before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>) {
  const spent = [...after].map(([thread, ran]) => ({ thread, ran: ran - (before.get(thread) ?? 0) }))
  const ofOthers = spent.filter(({ thread }) => thread !== pid).map(({ ran }) => ran)
  return { delivering: spent.find(({ thread }) => thread === pid)?.ran ?? 0, rendering: Math.max(0, ...ofOthers) }
}
