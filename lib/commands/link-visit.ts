import type { LinkState } from '#lib/content/schemas/history.ts'
import { mainWordsOf, type Visit, wordsOfPage } from '#lib/domain/rules/link-health.ts'

export type Visitor = {
  userAgent: string
  /** Whether an address may be asked at all; a redirect to any other is not followed. */
  isOfficial: (url: string) => boolean
  /** Ends a request that takes too long. Made anew for each. */
  patience: () => AbortSignal
}

/** Enough to find a title and the first articles; a page that is larger is not read to its end. */
export const MOST_BYTES = 512 * 1024
const MOST_REDIRECTS = 5

/** Asks for an address as a reader's click would, and reads what comes. Never throws. */
export async function visitLink(url: string, visitor: Visitor): Promise<Visit> {
  try {
    return await follow(url, visitor, MOST_REDIRECTS)
  } catch (error) {
    const code = codeOf(error)
    return { kind: 'failure', state: stateOf(code), detail: code }
  }
}

async function follow(url: string, visitor: Visitor, redirects: number): Promise<Visit> {
  const headers = { 'user-agent': visitor.userAgent, accept: 'text/html, */*;q=0.5', 'accept-language': 'zh-CN' }
  const reply = await fetch(url, { redirect: 'manual', headers, signal: visitor.patience() })
  const { status } = reply
  const location = status >= 300 && status < 400 ? reply.headers.get('location') : null
  if (location !== null) {
    await reply.body?.cancel()
    const next = URL.canParse(location, url) ? new URL(location, url).href : ''
    if (!visitor.isOfficial(next)) return { kind: 'off-site', to: next || location }
    if (redirects === 0) return { kind: 'failure', state: 'no-answer', detail: 'redirects without end' }
    return follow(next, visitor, redirects - 1)
  }
  if (!/html|^text\/plain|^$/.test(reply.headers.get('content-type') ?? '')) {
    await reply.body?.cancel()
    return { kind: 'file', status }
  }
  const { bytes, cut } = await readSome(reply)
  const html = decode(bytes)
  return {
    kind: 'page',
    status,
    url,
    text: wordsOfPage(html),
    main: mainWordsOf(html),
    scripted: /<script\b/i.test(html),
    cut,
  }
}

async function readSome(reply: Response): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const parts: Uint8Array[] = []
  let size = 0
  // Leaving the loop ends the request.
  for await (const part of reply.body ?? []) {
    parts.push(part)
    size += part.length
    if (size >= MOST_BYTES) return { bytes: Buffer.concat(parts).subarray(0, MOST_BYTES), cut: true }
  }
  return { bytes: Buffer.concat(parts), cut: false }
}

/** Bytes that are valid UTF-8 are UTF-8; all others are read as GB 18030, whatever the page says of itself. */
function decode(bytes: Uint8Array): string {
  try {
    // As a stream, so that a character cut in two at the end is no error.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** The code of the innermost cause: fetch itself says only "fetch failed". */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.cause instanceof Error) return codeOf(error.cause)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

/** What a code of Node's network layers means for a reader. */
export function stateOf(code: string): LinkState {
  if (/^(ENOTFOUND|EAI_\w+|ENODATA)$/.test(code)) return 'no-host'
  // An intermediate certificate is missing: browsers fetch it by themselves, Node does not.
  if (/^UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(_LOCALLY)?)$/.test(code)) return 'unread'
  return /^(CERT_|ERR_TLS|ERR_SSL|EPROTO|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH)/.test(code)
    ? 'certificate'
    : 'no-answer'
}
