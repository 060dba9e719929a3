import { Cites } from '#components/words/basis-list.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { inLanguage } from '#lib/domain/words/text.ts'
import { indexPage } from '../../index-page.tsx'

const page = indexPage('/glossary', (view, checked) => {
  const { words, language, site } = view
  const name = (term: (typeof site.terms)[number]) => inLanguage(term.name, language.id)
  const others = site.languages.filter((other) => other.id !== language.id)
  return (
    <>
      {checked}
      <dl className="glossary">
        {[...site.terms]
          .sort((a, b) => name(a).localeCompare(name(b), language.tag))
          .map((term) => (
            <div key={term.id} id={term.id}>
              <dt>
                <Label view={view} of={term.name} />
                {others.map((other) => (
                  <span key={other.id} className="meta" lang={other.tag}>
                    {` ${inLanguage(term.name, other.id)}`}
                  </span>
                ))}
              </dt>
              <dd>
                {term.everyday ? (
                  <p className="meta">
                    {words('glossary.everyday')}
                    <Label view={view} of={term.everyday} />
                  </p>
                ) : null}
                <p>
                  <Sentence view={view} of={term.meaning} />
                </p>
                {term.basis ? (
                  <p className="ground">
                    <Cites view={view} basis={term.basis} />
                  </p>
                ) : null}
              </dd>
            </div>
          ))}
      </dl>
    </>
  )
})

export const generateMetadata = page.generateMetadata
export default page.Index
