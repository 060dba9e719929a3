import type { Output } from './log-output.ts'

/** One reply as it is logged: no address of a reader, no query value, no header of theirs. */
export type Entry = {
  method: string
  path: string
  status: number
  bytes: number
  ms: number
  hit: boolean | undefined
}
export type Log = {
  request: (entry: Entry) => void
  /** Something the operator should know. */
  event: (message: string) => void
}

export const SILENT: Log = { request: () => {}, event: () => {} }

/** A short link holds a case, as a query does. */
const CODED = /^(\/(?:s|qr)\/)[^/.]+/i

/**
 * A log of JSON lines. Lines of one turn of the event loop are written together: writing is the dearest part of a stored page.
 * When lines were lost, the next one that is written is preceded by how many.
 */
export function createLog(output: Pick<Output, 'write' | 'lost'>, now: () => number): Log {
  let waiting = ''
  let told = 0
  const line = (fields: object) => `${JSON.stringify({ time: new Date(now()).toISOString(), ...fields })}\n`
  const add = (fields: object) => {
    if (waiting === '') setImmediate(flush)
    waiting += line(fields)
  }
  const flush = () => {
    const lost = output.lost()
    output.write((lost > told ? line({ event: `${lost} lines of this log were lost since the start` }) : '') + waiting)
    told = lost
    waiting = ''
  }
  return {
    request: ({ hit, ms, path, method, ...entry }) =>
      add({
        method,
        path: path.replace(CODED, '$1…'),
        ...entry,
        ms: Math.round(ms * 10) / 10,
        ...(hit === undefined ? {} : { cache: hit ? 'hit' : 'miss' }),
      }),
    event: (message) => add({ event: message }),
  }
}

const LONGEST = 200

/** The path of an address nobody published, as it may be logged: no query, and no run of digits that could be a person's number. */
export function loggablePath(target: string): string {
  return target
    .replace(/[?#].*$/s, '')
    .replace(/\d{7,}/g, '…')
    .slice(0, LONGEST)
}
