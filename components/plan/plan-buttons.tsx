import { LinkNote } from '#components/words/link-note.tsx'
import type { View } from '#components/words/view.ts'
import { dial } from '#lib/domain/address/paths.ts'
import { callFor, platformOf } from '#lib/domain/rules/glance.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'

/** What to press: the official platform, the number to ring, and quietly what to say there. Where the verdict is to ask, ringing comes first. */
export function PlanButtons({ view, answer }: { view: View; answer: Transfer }) {
  const { words, site } = view
  const { verdict } = answer.verdict.item
  const platform = verdict === 'not-possible' || verdict === 'by-itself' ? undefined : platformOf(site, answer)
  const ring = <RingButton key="ring" view={view} answer={answer} />
  const open = platform ? (
    <a key="open" className="button official" href={platform.url} rel="noreferrer">
      {view.say(platform.channel.name)}
      <small>
        {new URL(platform.url).host} {words('plan.leaves')}
      </small>
    </a>
  ) : null
  return (
    <div className="buttons">
      {verdict === 'ask-first' ? [ring, open] : [open, ring]}
      {platform ? <LinkNote view={view} url={platform.url} /> : null}
      {site.sayings ? (
        <a className="quiet" href={view.at('/what-to-say', answer)}>
          {words('plan.say')}
        </a>
      ) : null}
    </div>
  )
}

/** The number to ring for a case, with its area code. */
export function RingButton({ view, answer }: { view: View; answer: Transfer }) {
  const { words, site } = view
  const call = callFor(site, answer)
  if (!call) return null
  return (
    <a className="button ring" href={dial(call.number)}>
      {words('plan.ring', { place: call.region ? view.say(call.region.short) : '' })}{' '}
      <strong className="number">{call.number}</strong>
      {call.certain || !call.region ? null : <small>{words('hotline.no-area-code')}</small>}
    </a>
  )
}
