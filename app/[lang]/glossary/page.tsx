import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { Cites } from '#components/words/basis-list.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { headOf, loader } from '../../load-page.ts'

const load = loader('/glossary')

export const generateMetadata = headOf(load)

export default async function Glossary(props: PageProps<'/[lang]/glossary'>) {
  const { view } = await load(props)
  const { words, language, site } = view
  const name = (term: (typeof site.terms)[number]) => inLanguage(term.name, language.id)
  const terms = [...site.terms].sort((a, b) => name(a).localeCompare(name(b), language.tag))
  const others = site.languages.filter((other) => other.id !== language.id)
  return (
    <Shell view={view} path="/glossary" crumbs={[{ words: words('nav.glossary'), path: '/glossary' }]}>
      <h1>{words('glossary.title')}</h1>
      <div className="answer">
        <p>{words('glossary.answer')}</p>
      </div>
      <Checked view={view} on={{ path: '/glossary' }} days={listedGround(site, '/glossary', language.id).days} />
      <dl className="glossary">
        {terms.map((term) => (
          <div key={term.id} id={term.id}>
            <dt>
              <Label view={view} of={term.name} />
              {others.map((other) => (
                <span key={other.id} className="meta" lang={other.tag}>
                  {' '}
                  {inLanguage(term.name, other.id)}
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
    </Shell>
  )
}
