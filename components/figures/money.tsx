import { Cites } from '#components/words/basis-list.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Insurance } from '#lib/content/site.ts'
import { Bar } from './time-line.tsx'

const PARTS = { whole: 1, part: 0.5, stays: 0 } as const

/** What moves whole, what moves in part and what stays, of one insurance: a bar and a sentence for each, as its `moves` say. */
export function Money({ view, insurance }: { view: View; insurance: Insurance }) {
  if (!insurance.moves) return null
  return (
    <figure className="money" data-figure="money" data-insurance={insurance.id}>
      <figcaption>
        <Label view={view} of={insurance.short} />
        {view.words('list.colon')}
        {view.words('figure.money')}
      </figcaption>
      <ul>
        {insurance.moves.map(({ id, name, how, text, basis }) => (
          <li key={id} data-moves={how}>
            <Label as="strong" view={view} of={name} /> <span className="how">{view.words(`moves.${how}`)}</span>
            <Bar part={PARTS[how]} />
            <Sentence view={view} of={text} /> <Cites view={view} basis={basis} />
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** The drawings of all insurances that have one. */
export function AllMoney({ view }: { view: View }) {
  return view.site.insurances.map((insurance) => <Money key={insurance.id} view={view} insurance={insurance} />)
}
