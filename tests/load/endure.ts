import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { PAGES, planAddresses } from './addresses.ts'
import { ask } from './exchange.ts'
import { readFlags } from './flags.ts'
import { type Measured, runLoad } from './load.ts'
import { mostResident, ready } from './processes.ts'
import { atMost, type Line, megabytes, milliseconds, partInMarkdown, whole } from './report.ts'
import { startOurs, temporary } from './servers.ts'

/**
 * `npm run endure`: one replica under the dearest requests that `npm run cost -- --worst=file` found, sent by four clients, while
 * readers ask for stored pages and for plans that nobody asked before; then its renderer is wedged, ended and exhausted in turn.
 * Exits 1 when a target is missed.
 */
const flags = readFlags({ port: 4105, worst: 'worst.json', seconds: 20, faults: 20, build: '.' })
const { port, seconds } = flags
const FAULTS = ['wedge', 'die', 'exhaust']
const PRELOAD = fileURLToPath(new URL('faults.mjs', import.meta.url))
const faultFile = join(temporary('faults'), 'fault')
const server = await ready(startOurs(port, { NODE_OPTIONS: `--import=${PRELOAD}`, FAULT: faultFile }, flags.build))
const stored = Object.values(PAGES)
for (const page of stored) await ask(port, page)

const most = mostResident(server)
const worst = (JSON.parse(readFileSync(flags.worst, 'utf8')) as { target: string }[]).map(({ target }) => target)
const quiet = { stored: await readStored(seconds), fresh: await readFresh(seconds, 0) }
const attack = runLoad({ port, targets: worst, connections: 4, seconds: 3600 })
const attacked = { stored: await readStored(seconds), fresh: await readFresh(seconds, 5000) }
const { recoveries, others } = await breakRenderer()
attack.stop()
await attack.done
const memory = most()
await server.stop()

const lines: Line[] = [
  { what: 'stored page, nobody else there: p99', value: milliseconds(quiet.stored.p99) },
  { what: 'page not stored, nobody else there: p99', value: milliseconds(quiet.fresh.p99) },
  atMost('stored page under four clients with the dearest requests: p99', attacked.stored.p99, 20, milliseconds),
  atMost('page not stored, the same: p99', attacked.fresh.p99, 500, milliseconds),
  atMost('readers who got anything but 200 by then', attacked.stored.failed + attacked.fresh.failed, 0, whole),
  atMost(
    `renderer broken ${flags.faults} times: longest time until pages are made again`,
    Math.max(...recoveries),
    10_000,
    milliseconds,
  ),
  atMost('the same: answers other than 200 and the 503 page with Retry-After', others.length, 0, whole),
  atMost('most resident memory of all this together', memory, 350 * 1024 * 1024, megabytes),
]
process.stdout.write(`${partInMarkdown({ title: 'Endurance', lines })}\n${[...new Set(others)].join('\n')}\n`)
process.exit(lines.every(({ met }) => met !== false) ? 0 : 1)

function readStored(duration: number): Promise<Measured> {
  return runLoad({ port, targets: stored, connections: 1, seconds: duration }).done
}

function readFresh(duration: number, from: number): Promise<Measured> {
  return runLoad({ port, targets: planAddresses(5000, { from }), connections: 1, seconds: duration }).done
}

/** Breaks the renderer again and again while the four clients go on; after each time, waits until a new page is made. */
async function breakRenderer() {
  const recoveries: number[] = []
  const others: string[] = []
  const fresh = planAddresses(5000, { from: 20_000 })
  for (let time = 0; time < flags.faults; time++) {
    writeFileSync(faultFile, FAULTS[time % FAULTS.length] ?? '')
    const begun = performance.now()
    process.kill(server.pid, 'SIGUSR2')
    let broken = false
    for (;;) {
      const page = await told(fresh.pop() ?? '/zh')
      if (page === '503') broken = true
      // Before it is broken, pages are still made: what counts is the first one after.
      else if (page === '200' && (broken || performance.now() - begun > 1_000)) break
      else if (page !== '200') others.push(page)
      const kept = await told(stored[time % stored.length] ?? '/zh')
      if (kept !== '200') others.push(`a stored page: ${kept}`)
    }
    recoveries.push(performance.now() - begun)
    await sleep(500)
  }
  return { recoveries, others }
}

/** What a reader gets, in a word; a 503 counts as one only when it says when to come again. */
async function told(path: string): Promise<string> {
  try {
    const { status, headers } = await ask(port, path)
    return status === 503 && !headers['retry-after'] ? '503 without Retry-After' : String(status)
  } catch (error) {
    return (error as Error).message
  }
}
