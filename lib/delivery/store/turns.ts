/** More work is waiting than can be done in the time that anybody waits. */
export class Overloaded extends Error {
  override name = 'Overloaded'
}

/** Runs work when its turn comes. */
export type Turns = <R>(work: () => Promise<R>) => Promise<R>

/**
 * Lets a few pieces of work run at once and makes the others wait their turn, first come, first served.
 * Work always begins in a later microtask than the call, also when the way is free.
 * @throws Overloaded (as a rejection) when `waiting` pieces wait already.
 */
export function takeTurns(limits: { running: number; waiting: number }): Turns {
  const queue: (() => void)[] = []
  let running = 0
  const enter = async () => {
    if (running < limits.running) running++
    else if (queue.length >= limits.waiting) throw new Overloaded()
    else await new Promise<void>((resolve) => queue.push(resolve))
  }
  // The place of finished work goes straight to the next in the queue, so the count stays as it is.
  const leave = () => {
    const next = queue.shift()
    if (next) next()
    else running--
  }
  return async (work) => {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
