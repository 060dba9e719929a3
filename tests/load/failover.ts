import { setTimeout as sleep } from 'node:timers/promises'
import { PAGES, planAddresses } from './addresses.ts'
import { cacheFaults } from './cache-rules.ts'
import { readFlags } from './flags.ts'
import { runLoad } from './load.ts'
import { startBalancer } from './nginx.ts'
import { ready, type Started } from './processes.ts'
import { startOurs } from './servers.ts'

const ATTEMPTS = 3

/**
 * `npm run load`: under load, one replica is killed and started again, then another is replaced as for a new release.
 * Readers must notice nothing: one answer that is not 200, one broken connection, or a
 * cache that mixes answers up, and the exit code is 1.
 */

const flags = readFlags({ port: 3420, connections: 16, pause: 20, seconds: 240, rest: 2 })
const { port, connections } = flags
const ports = [port + 1, port + 2]
const replicas: Started[] = []
for (const each of ports) replicas.push(await ready(startOurs(each)))
const balancer = await ready(startBalancer({ port, replicas: ports, perSecond: 100_000 }))
const tell = (what: string) => process.stdout.write(`${((performance.now() - begun) / 1000).toFixed(1)} s  ${what}\n`)

// Stored pages come from nginx, plans that nobody asked for before and misread ones come from the replicas.
const plans = planAddresses(20_000, { misread: true })
const pages = Object.values(PAGES)
const targets = plans.flatMap((plan, index) => [plan, pages[index % pages.length] ?? '/zh'])
const load = { port, connections, pause: flags.pause, seconds: flags.seconds, targets }
const begun = performance.now()
const { done, stop } = runLoad(load)

await sleep(flags.rest * 1000)
await replace(0, 'SIGKILL')
await sleep(flags.rest * 1000)
await replace(1, 'SIGTERM')
await sleep(flags.rest * 1000)
stop()
const { requests, perSecond, p50, p99, worst, failures, failed } = await done
const faults = await cacheFaults(port, ports[0] ?? 0)
await Promise.all([balancer, ...replicas].map((each) => each.stop()))

process.stdout.write(
  `${requests} requests, ${Math.round(perSecond)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, worst ${worst.toFixed(0)} ms\n`,
)
process.stdout.write(failed === 0 ? 'no request failed\n' : `${failed} requests failed: ${JSON.stringify(failures)}\n`)
process.stdout.write(faults.length === 0 ? 'the cache answers as the replicas do\n' : `${faults.join('\n')}\n`)
process.exit(failed === 0 && faults.length === 0 && requests > 0 ? 0 : 1)

async function replace(which: number, signal: NodeJS.Signals): Promise<void> {
  tell(`replica ${ports[which]} gets ${signal}`)
  await replicas[which]?.stop(signal)
  tell(`replica ${ports[which]} is gone`)
  for (let attempt = 1; ; attempt++) {
    const replica = startOurs(ports[which] ?? 0)
    replicas[which] = replica
    try {
      await ready(replica)
      break
    } catch (failure) {
      // What starts replicas would try again, and readers must not notice that either; the report must.
      tell(`replica ${ports[which]} did not start: ${failure}`)
      await replica.stop('SIGKILL')
      if (attempt === ATTEMPTS) throw failure
    }
  }
  tell(`replica ${ports[which]} is back`)
}
