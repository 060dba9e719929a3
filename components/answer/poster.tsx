import { placesOf } from '#components/case/case-title.ts'
import type { View } from '#components/words/view.ts'
import type { Link } from '#lib/domain/address/link.ts'
import { oldest } from '#lib/domain/rules/freshness.ts'
import { Sheet, SheetFoot, SheetHotlines, WayBack } from './sheet.tsx'

/** The question on the wall, in the words of whoever walks past: with the insurance and the places as far as they are known. */
export function posterQuestion(view: View, link: Link): string {
  const { words } = view
  const name = link.insurance ? view.say(link.insurance.short) : words('poster.everything')
  const places = placesOf(view, link)
  return places ? words('poster.question', { name, places }) : words('poster.question-plain', { name })
}

/** An A4 sheet for the wall: one question, a large QR code, the short link, what it costs, whom to ring. */
export function Poster({ view, link }: { view: View; link: Link }) {
  const { words, site } = view
  const insurances = link.insurance ? [link.insurance] : site.insurances
  return (
    <Sheet name="poster">
      <h2>{posterQuestion(view, link)}</h2>
      <p className="what">{words('poster.what')}</p>
      <p className="free">{words('poster.free')}</p>
      <WayBack view={view} link={link} />
      <section>
        <h3>{words('sheet.call')}</h3>
        <SheetHotlines view={view} link={link} />
      </section>
      <SheetFoot view={view} day={oldest(insurances.map(({ verified }) => verified))} />
    </Sheet>
  )
}
