import { PAGES, planAddresses } from '../addresses.ts'
import { fetchRaw, type Raw } from '../fetch-raw.ts'
import { startBalancer, startDisk } from '../nginx.ts'
import { type Started, started } from '../processes.ts'
import { startBare, startNext, startOurs } from '../servers.ts'

export type Name = 'ours' | 'bare' | 'balanced' | 'disk' | 'next' | 'nextPlain'
export type Contenders = Record<Name, Started>

export const NAMES: Record<Name, string> = {
  ours: 'ours',
  bare: 'bare node:http, same bytes',
  balanced: 'ours behind nginx',
  disk: 'nginx from disk, gzip_static',
  next: 'next start',
  nextPlain: 'next start, not compressing',
}

/** The addresses of one scenario; a file server has another name for a plan, because a file has no query. */
export type Scenario = { name: string; targets: readonly string[]; unchanged?: boolean; fresh?: boolean }

const IN_TURN = 500

export function scenarios(): Scenario[] {
  return [
    { name: 'a page', targets: [PAGES.policy] },
    { name: 'a plan', targets: [PAGES.plan] },
    { name: `${IN_TURN} plans in turn`, targets: planAddresses(IN_TURN) },
    { name: 'a page not changed (304)', targets: [PAGES.policy], unchanged: true },
  ]
}

export const fileNameOf = (target: string) => target.replace(/[?&=]/g, '/')

/** Starts all that are compared; the ready ones get their bytes from ours, so that all send the same page. */
export async function startContenders(port: number): Promise<Contenders> {
  const ours = await started(startOurs(port))
  const next = await started(startNext(port + 1))
  const nextPlain = await started(startNext(port + 2, { compress: false }))
  const targets = [...new Set(scenarios().flatMap((scenario) => scenario.targets))]
  const files = new Map<string, { raw: Raw; plain: Buffer }>()
  for (const target of targets) {
    const raw = await fetchRaw(port, target)
    const { body: plain } = await fetchRaw(port, target, { 'accept-encoding': 'identity' })
    if (raw.status !== 200) throw new Error(`${target} answers ${raw.status}`)
    files.set(fileNameOf(target), { raw, plain })
  }
  const bare = await started(startBare(port + 3, port, targets), '/healthz')
  const balanced = await started(startBalancer({ port: port + 4, replicas: [port], workers: 1, perSecond: 100_000 }))
  const disk = await started(startDisk(port + 5, files), '/healthz')
  return { ours, bare, balanced, disk, next, nextPlain }
}
