import { readdirSync, readFileSync } from 'node:fs'

/** Processor time of each thread of a process by its number, in milliseconds: what a busy machine and an idle one agree upon. */
export function threadTimes(pid: number): ReadonlyMap<number, number> {
  const threads = readdirSync(`/proc/${pid}/task`).map(Number)
  return new Map(
    threads.flatMap((thread): [number, number][] => {
      try {
        const [ran = '0'] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')
        return [[thread, Number(ran) / 1e6]]
      } catch {
        return []
      }
    }),
  )
}

/**
 * What happened between two readings: on the thread that delivers, which is the process's first, and on the busiest of the others,
 * which renders whenever anything is rendered.
 */
export function spentBetween(pid: number, before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>) {
  const spent = [...after].map(([thread, ran]) => ({ thread, ran: ran - (before.get(thread) ?? 0) }))
  const ofOthers = spent.filter(({ thread }) => thread !== pid).map(({ ran }) => ran)
  return { delivering: spent.find(({ thread }) => thread === pid)?.ran ?? 0, rendering: Math.max(0, ...ofOthers) }
}
