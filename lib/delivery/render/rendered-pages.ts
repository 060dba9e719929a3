import { type Encoded, encodeBody } from '#lib/delivery/store/encode.ts'
import type { Store } from '#lib/delivery/store/store.ts'
import type { Turns } from '#lib/delivery/store/turns.ts'
import { PROBLEM_TYPE } from '#lib/domain/api/refusal.ts'

/** What Next gave for an internal request; a page is finished. */
export type Rendered = {
  status: number
  type: string
  location: string | undefined
  /** Since when the answer is as it is (an HTTP date), for answers that say so. */
  modified?: string | undefined
  body: Buffer
}
/** Renders a canonical target. Nothing else of a reader's request gets this far. */
export type Renderer = (target: string) => Promise<Rendered>

/** What became of a page. */
export type Outcome =
  | { kind: 'body'; body: Encoded; modified?: string | undefined }
  | { kind: 'refused'; status: number; body: Encoded }
  | { kind: 'redirect'; status: number; location: string }
  | { kind: 'missing' }

/** What a program may be told about its question, as data (RFC 9457); a page of the site says so in its own words. */
const REFUSALS = new Set([400, 404, 501])
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Renders one target and makes it a finished reply. */
async function makeOutcome(render: Renderer, target: string): Promise<Outcome> {
  const { status, type, location, modified, body } = await render(target)
  if (REFUSALS.has(status) && type.startsWith(PROBLEM_TYPE))
    return { kind: 'refused', status, body: await encodeBody(type, body, 'page') }
  if (status === 404 || status === 410) return { kind: 'missing' }
  if (REDIRECTS.has(status)) return { kind: 'redirect', status, location: localOnly(location) }
  if (status !== 200) throw new Error(`the renderer answered ${status}`)
  return { kind: 'body', body: await encodeBody(type, body, 'page'), modified }
}

/** A page may send readers on, but never off the site. */
function localOnly(location: string | undefined): string {
  if (location === undefined || !/^\/(?![/\\])[!-~]*$/.test(location)) throw new Error('a redirect leads off the site')
  return location
}

/** Gives the page of a target on a day, from the store or rendered now. Only complete pages that may be kept are stored. */
export type Pages = (target: string, day: string, storable: boolean) => Promise<{ value: Outcome; hit: boolean }>

/** How pictures are made of drawings: in turns of their own, or pages would wait for them. */
export type Pictures = { draw: (svg: string) => Promise<Buffer>; turns: Turns }

/** Addresses of pictures; what is rendered there is a drawing. */
const PICTURE = /^\/[a-z-]+\/handout\.png(?:\?|$)/

/** Puts a renderer behind a store. The key is the canonical target and the day: nothing else can change a reply. */
export function pagesOf(render: Renderer, store: Store<Outcome>, { draw, turns }: Pictures): Pages {
  const drawn: Renderer = async (target) => {
    const drawing = await render(target)
    if (drawing.status !== 200) return drawing
    return { ...drawing, type: 'image/png', body: await draw(drawing.body.toString()) }
  }
  return (target, day, storable) => {
    const picture = PICTURE.test(target)
    const make = async () => {
      const value = await makeOutcome(picture ? drawn : render, target)
      return { value, size: storable && value.kind === 'body' ? value.body.size : undefined }
    }
    return store.get(`${day} ${target}`, make, picture ? turns : undefined)
  }
}
