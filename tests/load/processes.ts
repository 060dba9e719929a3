import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask } from './exchange.ts'

/** A program that was started here, with everything it started itself: npm, the shell, tsx and Node form one process group. */
export type Started = {
  name: string
  port: number
  pid: number
  /** Sends a signal to the whole group and resolves when its first process is gone. */
  stop: (signal?: NodeJS.Signals) => Promise<void>
  /** Resident memory of the largest process of the group, in bytes: the server itself, without npm and tsx around it. */
  resident: () => number
  /** Processor time that the group has used, in seconds. */
  cpu: () => number
  output: () => string
  ended: () => boolean
}

type Options = { name: string; port: number; cwd?: string; env?: Record<string, string>; asNobody?: boolean }

const NOBODY = 65534
const TICKS_PER_SECOND = 100
const OUTPUT_KEPT = 4000
/** For a server to start, in milliseconds. */
const PATIENCE = 60_000
const running = new Set<ChildProcess>()

/** Runs when this program ends, however it ends. */
export function atEnd(work: () => void): void {
  endings.push(work)
}
const endings: (() => void)[] = []

process.on('exit', () => {
  for (const work of endings) work()
})
atEnd(() => {
  for (const child of running) signalGroup(child, 'SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))

export function start(command: string, args: readonly string[], options: Options): Started {
  const { name, port, cwd = process.cwd(), env = {}, asNobody = false } = options
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(asNobody ? { uid: NOBODY, gid: NOBODY } : {}),
  })
  running.add(child)
  let output = ''
  const keep = (bytes: Buffer) => {
    output = (output + bytes.toString()).slice(-OUTPUT_KEPT)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      keep(Buffer.from(`${error.message}\n`))
      resolve()
    })
    child.once('exit', () => resolve())
  }).then(() => void running.delete(child))
  return {
    name,
    port,
    pid: child.pid ?? 0,
    stop: (signal = 'SIGTERM') => {
      signalGroup(child, signal)
      return gone
    },
    resident: () => Math.max(0, ...group(child.pid).map(({ resident }) => resident)),
    cpu: () => group(child.pid).reduce((sum, { cpu }) => sum + cpu, 0),
    output: () => output,
    ended: () => !running.has(child),
  }
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid) process.kill(-pid, signal)
  } catch {
    // The group is gone already.
  }
}

function group(leader: number | undefined): { resident: number; cpu: number }[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => {
      try {
        // Fields after the command name, which is in brackets and may hold spaces; see proc(5).
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ')
          .map(Number)
        const [user = 0, system = 0] = fields.slice(11, 13)
        if (fields[2] !== leader) return []
        return [{ resident: (fields[21] ?? 0) * 4096, cpu: (user + system) / TICKS_PER_SECOND }]
      } catch {
        return []
      }
    })
}

/**
 * Asks until a page is answered, and gives the server; throws with its last words when none ever is. One after the other: servers
 * that start together on two cores keep each other waiting.
 */
export async function ready(server: Started): Promise<Started> {
  const begin = performance.now()
  while (performance.now() - begin < PATIENCE && !server.ended()) {
    const answer = await ask(server.port, '/zh').catch(() => undefined)
    if (answer?.status === 200) return server
    await sleep(20)
  }
  throw new Error(`${server.name} does not answer on port ${server.port}:\n${server.output()}`)
}

/** Looks at a server's memory until it is asked for the most that it was. */
export function mostResident(server: Started): () => number {
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, server.resident())
  }, 250)
  return () => {
    clearInterval(watch)
    return most
  }
}
