import { spawn } from 'node:child_process'
import { once } from 'node:events'

type Command = {
  name: string
  command: string
  args: readonly string[]
  env: Record<string, string>
  cwd?: string
  ready: RegExp
}

/** Starts a second server beside the one of all tests, waits until it says `ready` on standard output, and gives the way to stop it. */
export async function startOther({ name, command, args, env, cwd, ready }: Command): Promise<() => Promise<void>> {
  const server = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  const said = new Promise<void>((resolve) => server.stdout.on('data', (text) => ready.test(text) && resolve()))
  // It ends by itself only with a reason on standard error.
  const ended = once(server, 'exit').then(() => {
    throw new Error(`${name} did not start`)
  })
  await Promise.race([said, ended])
  ended.catch(() => {})
  return async () => {
    if (server.exitCode === null && server.kill('SIGTERM')) await once(server, 'exit')
  }
}
