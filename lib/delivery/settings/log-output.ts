import { fstatSync, write } from 'node:fs'
import { isatty } from 'node:tty'

/** Passes text on and tells when that is done, or why it could not be. */
export type Send = (text: string, done: (error?: Error | null) => void) => void

export type Output = {
  /** Takes whole lines. Never throws, never waits, and keeps little when nobody takes them. */
  write: (lines: string) => void
  /** Lines that could not be written since the start. */
  lost: () => number
  /** Resolves when everything taken was written or lost. */
  settled: () => Promise<void>
}

/** In characters: some thousand lines, against a reader that pauses for a moment. */
const MOST_WAITING = 262_144

const STANDARD_OUTPUT = 1

/** Lets a log fail without the site: what cannot be written is counted, and the next lines are tried anew. */
export function boundedOutput(send: Send, most = MOST_WAITING): Output {
  let waiting = ''
  let busy = false
  let lost = 0
  const settling: (() => void)[] = []
  const pass = () => {
    if (busy) return
    if (waiting === '') {
      for (const settle of settling.splice(0)) settle()
      return
    }
    const text = waiting
    waiting = ''
    busy = true
    send(text, (error) => {
      busy = false
      if (error) lost += linesIn(text)
      pass()
    })
  }
  return {
    write: (lines) => {
      if (waiting.length + lines.length > most) lost += linesIn(lines)
      else waiting += lines
      pass()
    },
    lost: () => lost,
    settled: () =>
      new Promise((resolve) => {
        settling.push(resolve)
        pass()
      }),
  }
}

/**
 * Standard output. To a file each write stands alone, so that lines come again when a full disk has room; a pipe, a socket or a
 * terminal is Node's own stream, which alone never waits for a reader that is stuck.
 */
export function standardOutput(): Send {
  const kind = fstatSync(STANDARD_OUTPUT)
  if (kind.isFIFO() || kind.isSocket() || isatty(STANDARD_OUTPUT)) {
    // The write that failed tells so too; unheard, the error would end the process.
    process.stdout.on('error', () => {})
    return (text, done) => process.stdout.write(text, done)
  }
  return (text, done) => {
    const bytes = Buffer.from(text)
    write(STANDARD_OUTPUT, bytes, (error, written) =>
      done(error ?? (written < bytes.length ? new Error('only a part was written') : null)),
    )
  }
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}
