import { CitesBelow } from '#components/words/basis-list.tsx'
import { Fold } from '#components/words/fold.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Term } from '#lib/content/site.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { indexPage } from '../../listed-page.tsx'

const page = indexPage('/glossary', (view, checked) => {
  const { words, language, site } = view
  const name = (term: (typeof site.terms)[number]) => view.say(term.name)
  return (
    <>
      {checked}
      <ul className="glossary">
        {[...site.terms]
          .sort((a, b) => name(a).localeCompare(name(b), language.tag))
          .map((term) => (
            <li key={term.id} id={term.id} className="opens">
              <Fold view={view} className="part" title={<Name view={view} term={term} />}>
                {term.everyday ? (
                  <p className="meta">
                    {words('glossary.everyday')}
                    <Label view={view} of={term.everyday} />
                  </p>
                ) : null}
                <Sentence as="p" view={view} of={term.meaning} />
                <CitesBelow view={view} basis={term.basis} />
              </Fold>
            </li>
          ))}
      </ul>
    </>
  )
})

/** A term, and what it is called in the other languages. */
function Name({ view, term: { name } }: { view: View; term: Term }) {
  const others = view.site.languages.filter((other) => other.id !== view.language.id)
  return (
    <>
      <dfn>
        <Label view={view} of={name} />
      </dfn>
      {others.map((other) => (
        <span key={other.id} className="meta" lang={other.tag}>
          {` ${inLanguage(name, other.id)}`}
        </span>
      ))}
    </>
  )
}

export const generateMetadata = page.generateMetadata
export default page.Page
