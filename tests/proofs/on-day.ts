import { appendFileSync } from 'node:fs'
import { expect } from 'vitest'

/**
 * Loaded before each test file. AS_OF lets the clock begin on that day; CLOCK_LOG names a file to which the tests that read the clock
 * are written, for `npm run days`. Without them nothing changes.
 */
const { AS_OF, CLOCK_LOG } = process.env
const Real = Date
const ahead = AS_OF ? Real.parse(`${AS_OF}T12:00:00+08:00`) - Real.now() : 0

function now(): number {
  const caller = (new Error('here').stack?.split('\n') ?? []).slice(1).find((line) => !line.includes('on-day'))
  if (CLOCK_LOG && caller && !/node_modules|node:/.test(caller))
    appendFileSync(CLOCK_LOG, `${expect.getState().testPath}\n`)
  return Real.now() + ahead
}

if ((AS_OF || CLOCK_LOG) && Date.name !== 'DayDate')
  globalThis.Date = class DayDate extends Real {
    constructor(...given: [] | [number]) {
      super(...(given.length === 0 ? ([now()] as const) : given))
    }
    static override now = now
  } as DateConstructor
