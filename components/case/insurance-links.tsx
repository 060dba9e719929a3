import { Label, Sentence } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'

/** The insurances as a list of links into one part of the site, each with its answer in short. */
export function InsuranceLinks({ view, folder }: { view: View; folder: string }) {
  return (
    <ul className="links">
      {view.site.insurances.map((insurance) => (
        <li key={insurance.id}>
          <a href={view.at(`${folder}/${insurance.id}`)}>
            <Label view={view} of={insurance.short} />
          </a>
          <Sentence as="p" view={view} of={insurance.summary} />
        </li>
      ))}
    </ul>
  )
}
