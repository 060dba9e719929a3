import { PAGES, planAddresses } from '../addresses.ts'
import { ask } from '../exchange.ts'
import { type Load, type Measured, runLoad } from '../load.ts'
import { startBalancer } from '../nginx.ts'
import { ready, type Started } from '../processes.ts'
import { atLeast, type Line, median, milliseconds, type Part, times, whole } from '../report.ts'
import { startNext, startOurs } from '../servers.ts'

type Options = { port: number; rounds: number; seconds: number; connections: number }
type Scenario = { name: string; targets: readonly string[]; unchanged?: boolean; fresh?: boolean }
type Result = Measured & { cpu: number }

const IN_TURN = 500
const FRESH_PER_ROUND = 4000
const WARM_UP = 1
/** Far enough from the plans that other scenarios ask. */
const FIRST_FRESH = 50_000

const SCENARIOS: readonly Scenario[] = [
  { name: 'a page', targets: [PAGES.policy] },
  { name: 'a plan', targets: [PAGES.plan] },
  { name: `${IN_TURN} plans in turn`, targets: planAddresses(IN_TURN) },
  { name: 'a page not changed (304)', targets: [PAGES.policy], unchanged: true },
  { name: 'plans never asked before', targets: [], fresh: true },
]

/**
 * Requests per second, sent by wrk. All servers take turns within each round, and ratios are taken within a round, because the
 * machine may be busy with other work.
 */
export async function rates(options: Options): Promise<Part> {
  const { port } = options
  const servers: Record<string, Started> = {
    ours: await ready(startOurs(port)),
    'ours behind nginx': await ready(startBalancer({ port: port + 1, replicas: [port], workers: 1, perSecond: 1e5 })),
    'next start': await ready(startNext(port + 2)),
  }
  const lines: Line[] = []
  const rows: string[][] = []
  for (const scenario of SCENARIOS) {
    const results = await measure(scenario, servers, options)
    const [ours = [], , next = []] = Object.values(results)
    const ratio = median(next.map(({ perSecond }, round) => (ours[round]?.perSecond ?? 0) / perSecond))
    if (next.length > 0)
      lines.push(atLeast(`${scenario.name}: ours ÷ next start`, ratio, scenario.fresh ? 1 : 20, times))
    rows.push(...Object.entries(results).map(([name, list]) => rowOf(scenario.name, name, list)))
  }
  await Promise.all(Object.values(servers).map((each) => each.stop()))
  const columns = ['scenario', 'server', 'requests/s', 'p50', 'p99', 'CPU per request', 'failed']
  return { title: 'Requests per second', lines, tables: [{ columns, rows }] }
}

async function measure(scenario: Scenario, servers: Record<string, Started>, options: Options) {
  const results: Record<string, Result[]> = Object.fromEntries(Object.keys(servers).map((name) => [name, []]))
  for (let round = 0; round < options.rounds; round++)
    for (const [name, server] of Object.entries(servers)) {
      // Next sends no tag that would hold for a client, and is many times slower: one round of it is enough.
      if (name === 'next start' && (scenario.unchanged || (round > 0 && !scenario.fresh))) continue
      const load = await loadOf(scenario, server.port, options, round)
      if (round === 0 && !scenario.fresh) await runLoad({ ...load, seconds: WARM_UP }).done
      const before = server.cpu()
      const measured = await runLoad(load).done
      results[name]?.push({ ...measured, cpu: (server.cpu() - before) / measured.requests })
    }
  return results
}

async function loadOf(scenario: Scenario, port: number, options: Options, round: number): Promise<Load> {
  const { seconds, connections } = options
  const from = FIRST_FRESH + round * FRESH_PER_ROUND
  // Renders take long: more time, and fewer at once, so that what is measured is not the queue.
  if (scenario.fresh)
    return { port, targets: planAddresses(FRESH_PER_ROUND, { from }), connections: 8, seconds: Math.max(3, seconds) }
  const load = { port, targets: scenario.targets, connections, seconds }
  if (!scenario.unchanged) return load
  const { headers } = await ask(port, scenario.targets[0] ?? '/zh')
  return { ...load, expect: 304, headers: { 'If-None-Match': headers.etag ?? '' } }
}

function rowOf(scenario: string, name: string, list: readonly Result[]): string[] {
  const middle = (pick: (result: Result) => number) => median(list.map(pick))
  const failed = list.flatMap(({ failures }) => Object.entries(failures).map(([what, count]) => `${count}× ${what}`))
  return [
    scenario,
    name,
    whole(middle((each) => each.perSecond)),
    milliseconds(middle((each) => each.p50)),
    milliseconds(middle((each) => each.p99)),
    `${whole(middle((each) => each.cpu) * 1e6)} µs`,
    failed.join(', '),
  ]
}
