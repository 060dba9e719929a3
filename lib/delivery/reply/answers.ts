import type { Pages } from '#lib/delivery/render/rendered-pages.ts'
import type { Decision } from '#lib/delivery/route/decision.ts'
import { HEALTH, LIVE } from '#lib/delivery/route/route.ts'
import type { Answer } from '#lib/delivery/store/answer.ts'
import { plainBody } from '#lib/delivery/store/encode.ts'
import type { Day } from '#lib/words/day.ts'
import { DAILY, FOR_EVER, NEVER, pageCaching, SHORTLY } from './caching.ts'
import type { Files } from './files.ts'
import { type Health, healthAnswer, liveAnswer } from './health.ts'
import { movedNotice, notice, problemNotice } from './notice.ts'

/** What answers are made from. The server owns them all; nothing here reads a clock by itself. */
export type Sources = { pages: Pages; files: Files; now: () => number; health: () => Health }

/** Carries out a decision; `day` is the day in Shanghai. Rejects when the page cannot be made. */
export async function answerTo(decision: Decision, day: Day, sources: Sources): Promise<Answer> {
  switch (decision.kind) {
    case 'redirect':
      return redirectAnswer(decision.status, decision.location)
    case 'not-found':
      return apology(404, `/${decision.language}/not-found`, day, sources)
    case 'bad-request':
      return apology(400, `/${decision.language}/bad-request`, day, sources)
    case 'refusal':
      return refusalAnswer(decision.status)
    case 'gone':
      return apology(410, `/${decision.language}/gone${decision.path}`, day, sources)
    case 'asset':
      return assetAnswer(decision.path, sources.files)
    case 'text':
      return textAnswer(decision)
    case 'machine':
      if (decision.path === LIVE) return liveAnswer()
      if (decision.path === HEALTH) return healthAnswer(sources.health(), day)
      return pageAnswer(decision, day, sources)
    case 'page':
      return pageAnswer(decision, day, sources)
  }
}

async function pageAnswer(
  { language, path, target, storable }: Decision & { kind: 'page' | 'machine' },
  day: Day,
  sources: Sources,
): Promise<Answer> {
  const { value, hit } = await sources.pages(target, day, storable)
  if (value.kind === 'redirect') return redirectAnswer(value.status, value.location)
  if (value.kind === 'missing') return apology(404, `/${language}/not-found`, day, sources)
  if (value.kind === 'refused') return { status: value.status, body: value.body, caching: NEVER, path }
  // What was misread is the reader's own words: such a page is nobody else's business.
  const caching = storable ? pageCaching(day, sources.now()) : NEVER
  return { status: 200, body: value.body, caching, modified: pastOnly(value.modified, sources.now()), path, hit }
}

/** No answer may say that it changes after it was sent (RFC 9110, 8.8.2.1), as one can for a day in the future. */
const pastOnly = (modified: string | undefined, now: number) =>
  modified !== undefined && Date.parse(modified) <= now ? modified : undefined

/**
 * A page of the site that says what went wrong, or since when an address is gone and why; a notice when it cannot be made. Next
 * answers 200 for it. It depends on the language or on what was withdrawn alone, so strange addresses cost no rendering.
 */
async function apology(status: 400 | 404 | 410, path: string, day: Day, { pages }: Sources): Promise<Answer> {
  const { value, hit } = await pages(path, day, true)
  const body = value.kind === 'body' ? value.body : notice(status)
  return { status, body, caching: status === 410 ? SHORTLY : NEVER, path, hit }
}

function assetAnswer(path: string, files: Files): Answer {
  const body = files.get(path)
  if (!body) return { status: 404, body: notice(404), caching: NEVER, path }
  return { status: 200, body, caching: fileCaching(path), path, hit: true }
}

/** Files of the build have their hash in their name, and a version of the script for embedding never changes: a change is a new version. */
function fileCaching(path: string): string {
  if (path.startsWith('/_next/static/') || /^\/embed\/v\d+\.js$/.test(path)) return FOR_EVER
  return path.startsWith('/og/') ? DAILY : SHORTLY
}

function textAnswer({ path, text }: Decision & { kind: 'text' }): Answer {
  return { status: 200, body: plainBody('text/plain; charset=utf-8', text), caching: SHORTLY, path }
}

function redirectAnswer(status: number, location: string): Answer {
  const path = location.split('?')[0] ?? ''
  return { status, body: movedNotice(location), caching: SHORTLY, path, headers: { Location: location } }
}

/** A reply that needs neither content nor Next, for refusals and faults. */
export function noticeAnswer(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body: notice(status), caching: NEVER, path: '', headers }
}

/** The same for programs: a problem document, under the headers of the API. */
export function refusalAnswer(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body: problemNotice(status), caching: NEVER, path: '/api', headers }
}

/**
 * What a browser asks before a script may send a header of its own to the API, as If-None-Match is one. A plain GET needs no
 * such question, but a script that asks only for what is new should not fail for it.
 */
export function preflightAnswer(): Answer {
  const headers = {
    Allow: 'GET, HEAD, OPTIONS',
    'Access-Control-Allow-Methods': 'GET, HEAD',
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': '86400',
  }
  return { status: 204, body: plainBody('text/plain; charset=utf-8', ''), caching: NEVER, path: '/api', headers }
}
