import type { IncomingHttpHeaders } from 'node:http'

const CODINGS = ['br', 'gzip'] as const
/** A way in which a body can be sent; identity is the body as it is. */
export type Coding = (typeof CODINGS)[number] | 'identity'

/**
 * The coding a client likes best among those at hand: higher q first, brotli before gzip when equal, identity when nothing else is
 * wanted. A client that forbids everything gets identity: a page it did not ask for in this form helps more than a 406.
 */
export function chooseCoding(acceptEncoding: string | undefined, available: readonly Coding[]): Coding {
  const weights = weightsOf(acceptEncoding ?? '')
  const weight = (coding: Coding) => weights.get(coding) ?? weights.get('*') ?? 0
  let best: Coding = 'identity'
  // Identity counts only where it is named: unnamed, it is acceptable but never preferred to a coding that was asked for.
  let bestWeight = weights.get('identity') ?? 0
  for (const coding of CODINGS) {
    const better =
      best === 'identity' ? weight(coding) >= bestWeight && weight(coding) > 0 : weight(coding) > bestWeight
    if (available.includes(coding) && better) [best, bestWeight] = [coding, weight(coding)]
  }
  return best
}

function weightsOf(header: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const item of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim())
    if (name !== '') weights.set(name === 'x-gzip' ? 'gzip' : name, qualityOf(parameters))
  }
  return weights
}

/** A q that is no number from 0 to 1 counts as 0: a client that cannot say what it wants gets the plain body. */
function qualityOf(parameters: readonly string[]): number {
  const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  if (q === undefined) return 1
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(q) ? Number(q) : 0
}

/**
 * Whether the client has this answer already. A date is looked at only where no tag was sent (RFC 9110, 13.2.2), and only where
 * the answer has one; a date that cannot be read is ignored.
 */
export function hasAlready(headers: IncomingHttpHeaders, tag: string, modified?: string): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined || modified === undefined) return matchesTag(tags, tag)
  const since = headers['if-modified-since']
  return since !== undefined && Date.parse(modified) <= Date.parse(since)
}

/** Whether If-None-Match names this entity tag. Compared weakly, as RFC 9110 asks: a proxy may have marked ours with W/. */
export function matchesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === tag)
}
