import type { Decision } from './decision.ts'
import { mendings } from './mend.ts'
import { originForm } from './target.ts'

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
