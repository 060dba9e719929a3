import { planAddresses } from '../addresses.ts'
import { fetchRaw } from '../fetch-raw.ts'
import { type Load, type Measured, runLoad } from '../load.ts'
import { atLeast, type Line, median, milliseconds, type Part, times, whole } from '../report.ts'
import {
  type Contenders,
  fileNameOf,
  NAMES,
  type Name,
  type Scenario,
  scenarios,
  startContenders,
} from './contenders.ts'

type Options = { port: number; rounds: number; seconds: number; connections: number }
type Result = Measured & { cpu: number }
type Results = Partial<Record<Name, Result[]>>

const FRESH_PER_ROUND = 4000
const WARM_UP = 0.5
/** Far enough from the plans that other scenarios ask. */
const FIRST_FRESH = 50_000

/**
 * Requests per second. All contenders of a scenario take turns within each round, and ratios are taken within a round, because the
 * machine may be busy with other work. Next is many times slower, so it gets one round.
 */
export async function rates(options: Options): Promise<Part> {
  const contenders = await startContenders(options.port)
  const lines: Line[] = []
  const rows: string[][] = []
  for (const scenario of [...scenarios(), fresh()]) {
    const results = await measure(scenario, contenders, options)
    lines.push(...(scenario.fresh ? freshLines(results) : storedLines(scenario, results)))
    rows.push(...rowsOf(scenario, results))
  }
  await Promise.all(Object.values(contenders).map((each) => each.stop()))
  const columns = ['scenario', 'server', 'requests/s', 'p50', 'p99', 'CPU per request', 'failed']
  return { title: 'Requests per second', lines, tables: [{ columns, rows }] }
}

function fresh(): Scenario {
  return { name: 'plans never asked before', targets: [], fresh: true }
}

async function measure(scenario: Scenario, contenders: Contenders, options: Options): Promise<Results> {
  const names: Name[] = scenario.fresh ? ['ours', 'next', 'nextPlain'] : ['ours', 'bare', 'balanced', 'disk', 'next']
  const results: Results = {}
  for (let round = 0; round < options.rounds; round++) {
    for (const name of names) {
      const next = name === 'next' || name === 'nextPlain'
      if (next && ((round > 0 && !scenario.fresh) || scenario.unchanged)) continue
      const load = await loadOf(scenario, name, contenders, options, round)
      if (round === 0 && !scenario.fresh) await runLoad({ ...load, seconds: WARM_UP }).done
      const before = contenders[name].cpu()
      const measured = await runLoad(load).done
      const list = results[name] ?? []
      results[name] = [...list, { ...measured, cpu: (contenders[name].cpu() - before) / measured.requests }]
    }
  }
  return results
}

async function loadOf(
  scenario: Scenario,
  name: Name,
  contenders: Contenders,
  options: Options,
  round: number,
): Promise<Load> {
  const { port } = contenders[name]
  // Renders take long: more time, and fewer at once, so that what is measured is not the queue.
  const slow = scenario.fresh || name === 'next'
  const seconds = slow ? Math.max(3, options.seconds) : options.seconds
  const connections = scenario.fresh ? 8 : options.connections
  const plain = scenario.fresh
    ? planAddresses(FRESH_PER_ROUND, { from: FIRST_FRESH + round * FRESH_PER_ROUND })
    : scenario.targets
  const targets = name === 'disk' ? plain.map(fileNameOf) : plain
  const load = { port, targets, connections, seconds }
  if (!scenario.unchanged) return load
  const { headers } = await fetchRaw(port, targets[0] ?? '/zh')
  return { ...load, expect: 304, headers: { 'If-None-Match': headers.ETag ?? headers.etag ?? '' } }
}

function storedLines({ name }: Scenario, results: Results): Line[] {
  const ratio = (one: Name, other: Name) => ratioOf(results, one, other)
  const lines = [
    atLeast(`${name}: ours ÷ bare node:http`, ratio('ours', 'bare'), 0.8, times),
    atLeast(`${name}: ours behind nginx ÷ nginx from disk`, ratio('balanced', 'disk'), 0.8, times),
  ]
  return results.next ? [...lines, atLeast(`${name}: ours ÷ next start`, ratio('ours', 'next'), 20, times)] : lines
}

function freshLines(results: Results): Line[] {
  return [
    atLeast('a plan not stored: ours ÷ next start', ratioOf(results, 'ours', 'next'), 1, times),
    {
      what: 'a plan not stored: ours ÷ next start without any compression',
      value: times(ratioOf(results, 'ours', 'nextPlain')),
    },
  ]
}

function ratioOf(results: Results, one: Name, other: Name): number {
  const others = results[other] ?? []
  return median(others.map(({ perSecond }, round) => (results[one]?.[round]?.perSecond ?? 0) / perSecond))
}

function rowsOf({ name: scenario }: Scenario, results: Results): string[][] {
  return (Object.entries(results) as [Name, Result[]][]).map(([name, list]) => {
    const middle = (pick: (result: Result) => number) => median(list.map(pick))
    const failed = list.flatMap(({ failures }) => Object.entries(failures).map(([what, count]) => `${count}× ${what}`))
    return [
      scenario,
      NAMES[name],
      whole(middle((each) => each.perSecond)),
      milliseconds(middle((each) => each.p50)),
      milliseconds(middle((each) => each.p99)),
      `${whole(middle((each) => each.cpu) * 1e6)} µs`,
      failed.join(', '),
    ]
  })
}
