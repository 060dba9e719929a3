import { Sheet, SheetFoot, SheetHotlines, WayBack } from '#components/answer/sheet.tsx'
import { placesOf } from '#components/case/case-title.ts'
import type { View } from '#components/words/view.ts'
import type { Link } from '#lib/domain/address/link.ts'
import { oldest } from '#lib/domain/rules/freshness.ts'
import { headOf, loader } from '../../load-page.ts'
import { SheetPage } from '../../sheet-page.tsx'

/** The question on the wall, in the words of whoever walks past: with the insurance and the places as far as they are known. */
function posterQuestion(view: View, link: Link): string {
  const { words } = view
  const name = link.insurance ? view.say(link.insurance.short) : words('poster.everything')
  const places = placesOf(view, link)
  return places ? words('poster.question', { name, places }) : words('poster.question-plain', { name })
}

/** An A4 sheet for the wall: one question, a large QR code, the short link, what it costs, whom to ring. */
function Poster({ view, link }: { view: View; link: Link }) {
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

const load = loader('/poster', ({ view, asked }) => ({
  title: view.words('poster.title', { name: posterQuestion(view, asked.link).replace('\n', ' ') }),
  description: view.words('poster.description'),
}))

export const generateMetadata = headOf(load)

export default async function PosterPage(props: PageProps<'/[lang]/poster'>) {
  const page = await load(props)
  return (
    <SheetPage {...page}>
      <Poster view={page.view} link={page.asked.link} />
    </SheetPage>
  )
}
