/** One reply as it is logged: no address of a reader, no query value, no header of theirs. */
export type Entry = {
  method: string
  path: string
  status: number
  bytes: number
  ms: number
  hit: boolean | undefined
}
/** Where lines go: standard output, or an array in a test. */
export type Write = (text: string) => void

export type Log = {
  request: (entry: Entry) => void
  /** Something the operator should know. */
  event: (message: string) => void
}

export const SILENT: Log = { request: () => {}, event: () => {} }

/** A short link holds a case, as a query does. */
const CODED = /^(\/(?:s|qr)\/)[^/.]+/i

/** A log of JSON lines. Lines of one turn of the event loop are written together: writing is the dearest part of a stored page. */
export function createLog(write: Write, now: () => number): Log {
  let waiting = ''
  const add = (fields: object) => {
    if (waiting === '') setImmediate(flush)
    waiting += `${JSON.stringify({ time: new Date(now()).toISOString(), ...fields })}\n`
  }
  const flush = () => {
    const text = waiting
    waiting = ''
    write(text)
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
