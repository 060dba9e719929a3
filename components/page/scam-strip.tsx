import type { View } from '#components/words/view.ts'

/** The warning that belongs where people act: on materials, steps and status, and nowhere else, so that it stays noticed. */
export function ScamStrip({ view }: { view: View }) {
  return (
    <p className="scam">
      <strong>{view.words('scam.title')}</strong> {view.words('scam.text')}{' '}
      <a href={view.at('/avoid-scams')}>{view.words('scam.link')}</a>
    </p>
  )
}
