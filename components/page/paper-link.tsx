import type { View } from '#components/words/view.ts'
import type { Case } from '#lib/domain/address/query.ts'
import { caseQuery } from '#lib/domain/address/query.ts'

/** The way to the whole guide of an insurance on one page, for this case; on paper it would lead nowhere. */
export function PaperLink({ view, asked }: { view: View; asked: Partial<Case> }) {
  if (!asked.insurance) return null
  const query = caseQuery({ ...asked, insurance: undefined }, view.site)
  return (
    <p className="no-print">
      <a href={view.at(`/print/${asked.insurance.id}${query}`)}>{view.words('paper.link')}</a>
    </p>
  )
}

/** The way to the page for whom gets no answer; not on that page itself. */
export function ComplainLink({ view, path, word = 'problem.complain' }: { view: View; path: string; word?: string }) {
  const { complain } = view.site.settings
  if (complain === undefined || complain === path) return null
  return (
    <p>
      <a href={view.at(complain)}>{view.words(word)}</a>
    </p>
  )
}

/** The way to the card that says what to say in this case. */
export function SayLink({ view, query = '' }: { view: View; query?: string }) {
  if (!view.site.sayings) return null
  return (
    <p className="no-print">
      <a href={view.at(`/what-to-say${query}`)}>{view.words('card.link')}</a>
    </p>
  )
}

/** The way to the picture of a handout, on the page that says the same in words. */
export function PictureLink({ view, asked }: { view: View; asked: Parameters<typeof caseQuery>[0] }) {
  return (
    <p className="no-print">
      {view.words('picture.same')} <a href={view.at('/handout.png', asked)}>{view.words('picture.link')}</a>
    </p>
  )
}
