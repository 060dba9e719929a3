import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ACCEPT_ENCODING } from './exchange.ts'
import { atEnd } from './processes.ts'
import { temporary } from './servers.ts'

/** What wrk sends. Every connection has one request under way at a time. */
export type Load = {
  port: number
  /** Asked in turn, by all connections together. */
  targets: readonly string[]
  connections: number
  seconds: number
  headers?: Record<string, string>
  /** Any other status is a failure. */
  expect?: number
  /** Milliseconds that a connection rests before each request: bounds the rate. */
  pause?: number
}

/** Times in milliseconds; `failures` by status, or by what went wrong on the connection, and `failed` all of them together. */
export type Measured = {
  requests: number
  perSecond: number
  p50: number
  p99: number
  worst: number
  bytes: number
  failures: Record<string, number>
  failed: number
}

const SCRIPT = fileURLToPath(new URL('wrk.lua', import.meta.url))

/** Runs wrk (Debian's package of that name). `stop` ends it early; `done` has what was measured. */
export function runLoad(load: Load): { done: Promise<Measured>; stop: () => void } {
  const { port, targets, connections, seconds, headers = {}, expect = 200, pause = 0 } = load
  const list = join(temporary('targets'), 'targets.txt')
  writeFileSync(list, `${targets.join('\n')}\n`)
  const sent = Object.entries({ 'Accept-Encoding': ACCEPT_ENCODING, ...headers }).flatMap(([name, value]) => [
    '-H',
    `${name}: ${value}`,
  ])
  const often = ['-t1', `-c${connections}`, `-d${Math.ceil(seconds)}s`, '--timeout', '30s', ...sent, '-s', SCRIPT]
  const child = spawn('wrk', [...often, `http://127.0.0.1:${port}`, '--', list, String(expect), String(pause)])
  let output = ''
  for (const said of [child.stdout, child.stderr]) said.on('data', (text) => (output += text))
  const done = new Promise<Measured>((resolve, reject) => {
    child.once('error', () => reject(new Error('wrk does not run; install the package "wrk"')))
    child.once('close', () => {
      const told = /^\{"requests".*\}$/m.exec(output)
      if (!told) return reject(new Error(`wrk said: ${output}`))
      const measured = JSON.parse(told[0]) as Omit<Measured, 'perSecond' | 'failed'> & { seconds: number }
      const failed = Object.values(measured.failures).reduce((sum, count) => sum + count, 0)
      resolve({ ...measured, perSecond: measured.requests / measured.seconds, failed })
    })
  })
  atEnd(() => child.kill('SIGKILL'))
  return { done, stop: () => child.kill('SIGINT') }
}
