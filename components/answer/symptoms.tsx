import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import { pathIn } from '#lib/domain/address/paths.ts'

/** What a reader sees or hears when something goes wrong, each leading to the page that says what to do. */
export function Symptoms({ view }: { view: View }) {
  const { site, words, language } = view
  if (site.troubles.length === 0) return null
  return (
    <section aria-labelledby="symptoms">
      <h2 id="symptoms">{words('status.symptoms')}</h2>
      <ul className="links">
        {site.troubles.map((trouble) => (
          <li key={trouble.id} data-problem={trouble.id}>
            <a href={pathIn(language.id, `/problems/${trouble.id}`)}>
              <Label view={view} of={trouble.title} />
            </a>
            <p className="meta">
              {trouble.symptoms.map((symptom, index) => (
                <span key={index}>
                  {index > 0 ? words('list.semicolon') : ''}
                  <Label view={view} of={symptom} />
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
