import { Client } from './client.ts'
import { ACCEPT_ENCODING } from './fetch-raw.ts'

/** What to send, in its own process. Every connection has one request under way at a time. */
export type Load = {
  port: number
  /** Asked in turn, by all connections together. */
  targets: readonly string[]
  connections: number
  /** Measured time; `warmUp` comes before it and does not count. */
  seconds: number
  warmUp?: number
  headers?: Record<string, string>
  /** Anything else is a failure. */
  expect?: number
  /** Milliseconds that a connection rests after each answer: bounds the rate. */
  pause?: number
  /** Every target is asked once, and that is the end. */
  once?: boolean
}

export type Measured = {
  requests: number
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  worst: number
  bytes: number
  failures: Record<string, number>
  /** The share of one core that the generator itself used: near 1, it measured itself. */
  busy: number
}

if (process.send) process.once('message', (load) => run(load as Load).then((measured) => process.send?.(measured)))

async function run(load: Load): Promise<Measured> {
  const requests = load.targets.map((target) => requestOf(target, load))
  const times: number[] = []
  const failures: Record<string, number> = {}
  let next = 0
  let bytes = 0
  let measuring = !load.warmUp
  let over = false
  const clients = Array.from({ length: load.connections }, () => new Client(load.port))
  const work = async (client: Client) => {
    while (!over && !(load.once && next >= requests.length)) {
      const at = next++ % requests.length
      const { status, ms, size } = await client.ask(requests[at] ?? Buffer.alloc(0))
      if (over) return
      if (measuring) {
        times.push(ms)
        bytes += size
      }
      if (status !== String(load.expect ?? 200)) failures[status] = (failures[status] ?? 0) + 1
      if (load.pause) await rest(load.pause)
    }
  }
  const working = Promise.all(clients.map(work))
  if (load.warmUp) await rest(load.warmUp * 1000)
  measuring = true
  const begun = { at: performance.now(), cpu: process.cpuUsage() }
  await Promise.race([working, rest(load.seconds * 1000), new Promise((stop) => process.once('message', stop))])
  over = true
  const seconds = (performance.now() - begun.at) / 1000
  const cpu = process.cpuUsage(begun.cpu)
  for (const client of clients) client.close()
  setImmediate(() => process.disconnect())
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return {
    requests: times.length,
    perSecond: times.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    worst: at(1),
    bytes,
    failures,
    busy: (cpu.user + cpu.system) / 1e6 / seconds,
  }
}

function requestOf(target: string, { headers, port }: Load): Buffer {
  const all = { Host: `127.0.0.1:${port}`, 'Accept-Encoding': ACCEPT_ENCODING, ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`GET ${target} HTTP/1.1\r\n${lines.join('')}\r\n`)
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
