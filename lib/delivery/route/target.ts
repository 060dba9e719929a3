import { MOST_ROWS } from '#lib/domain/tools/payment-query.ts'

/** A longer request target is refused (414): the longest address of ours, with eight places in Chinese, has some six hundred characters. */
export const LONGEST_TARGET = 2048

/** The parts of a request target, decoded once. Nothing after this module ever decodes again. */
export type Target = {
  /** Decoded path segments: `/zh/plan` gives `['zh', 'plan']`, `/` gives none. */
  segments: readonly string[]
  trailingSlash: boolean
  /** The path as it was sent, percent-encoding and all. */
  sentPath: string
  query: URLSearchParams
}

/** The longest form of ours has some fifty fields. Reading what follows would cost time and answer nobody. */
const MOST_PAIRS = 64

/** In a query white space is white space, whichever it is. */
const PASTED = /[\t\n\v\f\r]/g

/** `broken`: nobody can say what was meant. `trick`: well-formed, but written to be read as another path somewhere. */
export type Unreadable = { unreadable: 'broken' | 'trick'; firstSegment: string }

/** Control characters, and the mark that other software leaves where it could not decode. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\ufffd]/

/** Reads the target of a request line: origin form, or absolute form as sent to a proxy. Never throws. */
export function readTarget(sent: string): Target | Unreadable {
  const ascii = originForm(sent)
  const [sentPath = '', sentQuery = ''] = cutOnce(ascii ?? sent, '?')
  const firstSegment = sentPath.split('/')[1] ?? ''
  if (ascii === undefined || !sentPath.startsWith('/')) return { unreadable: 'broken', firstSegment }
  const segments = sentPath.slice(1).split('/').map(decode)
  if (!segments.every(isReadable) || !isReadableQuery(sentQuery)) return { unreadable: 'broken', firstSegment }
  const trailingSlash = segments.at(-1) === ''
  if (trailingSlash) segments.pop()
  if (!segments.every(isPlain)) return { unreadable: 'trick', firstSegment }
  return {
    segments,
    trailingSlash: trailingSlash && segments.length > 0,
    sentPath,
    query: boundedQuery(sentQuery),
  }
}

/** A target without origin and fragment, in ASCII; nothing when it holds half a character. */
export function originForm(sent: string): string | undefined {
  return asciiOf(sent.replace(/^https?:\/\/[^/?#\\]*/i, '').replace(/#.*$/s, ''))
}

/** Percent-encodes what should have been: Node hands over raw bytes above 0x7e as one character each. */
function asciiOf(sent: string): string | undefined {
  try {
    return sent.replace(/[\u007f-\uffff]+/g, (run) =>
      /^[\u007f-\u00ff]+$/.test(run)
        ? Buffer.from(run, 'latin1').toString('hex').replace(/../g, '%$&')
        : encodeURIComponent(run),
    )
  } catch {
    return undefined
  }
}

/** Of a repeated key as many values as a form has rows, and one more, so that a page can say that it is too many. */
function boundedQuery(sent: string): URLSearchParams {
  const seen = new Map<string, number>()
  const pairs = [...new URLSearchParams(sent)].filter(([key]) => {
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return times <= MOST_ROWS + 1
  })
  return new URLSearchParams(pairs.slice(0, MOST_PAIRS))
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function isReadable(text: string | undefined): text is string {
  return text !== undefined && !UNPRINTABLE.test(text)
}

/** URLSearchParams forgives broken encodings by inventing U+FFFD, so the encoding is checked before. */
function isReadableQuery(sent: string): boolean {
  return isReadable(decode(sent)?.replace(PASTED, ' '))
}

/** An encoded slash must not turn one segment into two: `/zh/policy%2Fmedical` is no address of ours. */
function isPlain(segment: string): boolean {
  return segment !== '' && !segment.includes('/')
}

/** What stands before a mark and after it; all before it where it is not there. */
export function cutOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** Whether a first path segment belongs to the API: what goes wrong there is told as data, not as a page. */
export function isApiSegment(segment: string): boolean {
  return /^(?:api|openapi\.json)$/i.test(segment)
}

/** The same for a request target that was not taken apart, in any form in which it can be sent. */
export function isApiTarget(sent: string): boolean {
  return isApiSegment(/^(?:https?:\/\/[^/?#\\]*)?\/([^/?#]*)/i.exec(sent)?.[1] ?? '')
}
