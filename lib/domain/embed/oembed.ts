import type { Site } from '#lib/content/site.ts'
import { absolute, pathIn } from '#lib/domain/address/paths.ts'
import { escapeHtml } from '#lib/words/markup.ts'
import { type Embed, embedOf, embedPath } from './embed.ts'

/** Keys of `/oembed` in their order (https://oembed.com, 2.2). */
export const OEMBED_KEYS = ['url', 'maxwidth', 'maxheight', 'format'] as const

/** Why a question cannot be answered, with the status that the specification gives for it (2.3.4); 400 is our own for keys it demands. */
export type OembedFault = { status: 400 | 404 | 501; title: string; detail: string }
export type OembedAsked = Embed & { width: number; height: number }

/** In pixels: the width of our text column, and what shows the verdict and the first papers. */
const SIZE = { width: 640, height: 800 }
const DAY = 86400

/** Reads a question to `/oembed`. Of a repeated key the first value counts; an empty one counts as absent. */
export function readOembed(query: URLSearchParams, origin: string, site: Site): OembedAsked | { fault: OembedFault } {
  const fault = (status: OembedFault['status'], title: string, detail: string) => ({ fault: { status, title, detail } })
  if ((query.get('format') || 'json') !== 'json')
    return fault(501, 'This format is not offered', 'Ask for format=json, or leave the format out.')
  const url = query.get('url')
  if (!url) return fault(400, 'The key "url" is missing', 'Write /oembed?url= and the address, percent-encoded.')
  const width = atMost(SIZE.width, query.get('maxwidth'))
  const height = atMost(SIZE.height, query.get('maxheight'))
  if (width === undefined || height === undefined)
    return fault(400, 'A size cannot be read', 'Write maxwidth and maxheight as whole numbers of pixels, such as 640.')
  const embed = embedOf(url, origin, site)
  if (!embed)
    return fault(
      404,
      'This address has no checklist',
      `Addresses such as ${origin}/zh/plan?insurance=medical have one.`,
    )
  return { ...embed, width, height }
}

/** Our size, or the most that is asked for when that is less; nothing when it is no whole number above zero. */
function atMost(own: number, sent: string | null): number | undefined {
  if (!sent) return own
  return /^[1-9]\d{0,8}$/.test(sent) ? Math.min(own, Number(sent)) : undefined
}

/** The answer: a frame that scrolls inside, because no script of ours stands beside it to fit its height. */
export function oembedAnswer(
  asked: OembedAsked,
  { site, origin, title, provider }: { site: Site; origin: string; title: string; provider: string },
) {
  const { width, height, language } = asked
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    provider_url: absolute(origin, pathIn(language.id, '')),
    cache_age: DAY,
    html: frame(absolute(origin, pathIn(language.id, embedPath(asked, site))), title, width, height),
    width,
    height,
  }
}

function frame(src: string, title: string, width: number, height: number): string {
  const attributes = Object.entries({
    src,
    title,
    width,
    height,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  })
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escapeHtml(String(value))}"`).join(' ')}></iframe>`
}
