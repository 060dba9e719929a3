import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Load, Measured } from './generator.ts'
import { atEnd } from './processes.ts'

/** Runs the generator in its own process. `stop` ends it early; `done` has what was measured. */
export function runLoad(load: Load): { done: Promise<Measured>; stop: () => void } {
  const child = fork(fileURLToPath(new URL('generator.ts', import.meta.url)), { serialization: 'advanced' })
  child.send(load)
  const done = new Promise<Measured>((resolve, reject) => {
    child.once('message', (measured) => resolve(measured as Measured))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the load generator ended with ${code}`)))
  })
  atEnd(() => child.kill('SIGKILL'))
  return { done, stop: () => child.connected && child.send('stop') }
}
