import { typed } from '#lib/words/typed.ts'
import type { Decision } from './decision.ts'
import { originForm } from './target.ts'

/** Percent-encoded bytes above ASCII, in a row: only such a run can be read as text. */
const RUN = /(?:%[89A-F][0-9A-F])+/gi
/** What an address is made of, as Chinese keyboards write it. */
const WIDE = /[／？＆＝＃－．０-９Ａ-Ｚａ-ｚ]/g
/** Where a sentence begins behind an address: blanks, quotation marks, brackets and Chinese punctuation. */
const SENTENCE = /["<>+]|%(?:20|22|3C|3E)|(?![!-~])[\p{P}\p{Zs}\p{S}]/iu
/** English punctuation at the end belongs to the sentence too. */
const AT_END = /[.,;:!)\]}'*_~>|-]+$/
/** Words that follow an address, or a value, of Latin letters without any mark between. */
const GLUED = /^([!-~]*[!-.0-<>@-~])[^!-~]/u

/**
 * What a damaged address may have been, the longest first: full-width marks made plain, an encoded question mark decoded, invisible
 * characters and the sentence behind it taken off. Posters and chat programs damage addresses so. Nothing is ever put in; whoever
 * asks takes the first that is an address of ours. `ascii`: as it was sent, with every byte above ASCII percent-encoded.
 */
function mendings(ascii: string): string[] {
  const whole = withQuery(ascii.replace(RUN, readable))
  const end = whole.search(SENTENCE)
  const cut = end < 0 ? whole : whole.slice(0, end)
  const glued = GLUED.exec(cut)?.[1] ?? cut
  const found = [whole, cut, cut.replace(AT_END, ''), glued.replace(AT_END, '')]
  return [...new Set(found.map(encoded))].filter(
    (each) => each !== ascii && each.startsWith('/') && !each.endsWith('='),
  )
}

/** A run in words, left as it is when it is no text. */
function readable(run: string): string {
  const text = textOf(Buffer.from(run.replaceAll('%', ''), 'hex'))
  return text?.replace(/\p{Cf}/gu, '').replace(WIDE, typed) ?? run
}

/** Bytes as text: UTF-8, or GBK as old programs in China send it; nothing when they are neither. */
export function textOf(bytes: Uint8Array): string | undefined {
  const old = () => textIn('gbk', bytes)
  return textIn('utf-8', bytes) ?? (/^[\p{Script=Han}\p{P}\p{Zs}\p{ASCII}]+$/u.test(old() ?? '') ? old() : undefined)
}

function textIn(coding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(coding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A question mark that was encoded begins the query when no other does; what parts a query was encoded with it then. */
const withQuery = (text: string) =>
  text.includes('?')
    ? text
    : text.replace(/%3F(.*)$/i, (_, query) => `?${query.replace(/%3D/gi, '=').replaceAll('%26', '&')}`)

const encoded = (text: string) => text.replace(/[^!-~]+/gu, (run) => encodeURIComponent(run.toWellFormed()))

/** A key as it was meant: `amp;joining` where a program wrote `&amp;` for `&`, in capitals, or with marks that nobody sees. */
export const mendedKey = (key: string) =>
  typed(key)
    .toLowerCase()
    .replace(/^(?:amp;)+/, '')

/** What a value may have been before a sentence followed it. A bracket may belong to it, so it is cut there last. */
export function mendedValues(value: string): string[] {
  const whole = typed(value)
  const cut = typed(value.replace(/[。，、；：！？…,;!?"<>《》「」“”].*$/su, '')).replace(AT_END, '')
  const glued = (GLUED.exec(cut)?.[1] ?? cut).replace(/\).*$/, '').replace(AT_END, '')
  return [...new Set([cut, glued])].filter((each) => each !== whole && each !== '')
}

/**
 * Where a damaged address leads, when mending it gives one of ours. Where its bytes were no text at all, what they became is believed
 * only when the whole is made of the site's own words: half a character in UTF-8 is another one in GBK.
 */
export function mended(sent: string, lost: Decision, decide: (target: string) => Decision): Decision | undefined {
  const broken = lost.kind === 'bad-request' || (lost.kind === 'refusal' && lost.status === 400)
  for (const candidate of mendings(originForm(sent) ?? '')) {
    const decision = decide(candidate)
    if (decision.kind === 'gone') return decision
    const there = decision.kind === 'redirect' ? decide(decision.location) : decision
    if ((there.kind !== 'page' && there.kind !== 'machine') || (broken && !there.storable)) continue
    return decision.kind === 'redirect' ? decision : { kind: 'redirect', status: 308, location: there.target }
  }
  return undefined
}

/** An absolute address as our redirects write it; one that leads nowhere stays as it is. */
export function followed(address: string, decide: (target: string) => Decision): string {
  if (!URL.canParse(address)) return address
  const { origin, pathname, search } = new URL(address)
  const there = decide(pathname + search)
  if (there.kind === 'redirect') return origin + there.location
  return there.kind === 'page' ? origin + there.target : address
}
