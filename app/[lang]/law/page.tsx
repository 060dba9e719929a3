import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { Label } from '#components/words/inline.tsx'
import { pathIn } from '#lib/domain/address/paths.ts'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { headOf, loader } from '../../load-page.ts'

const load = loader('/law')

export const generateMetadata = headOf(load)

export default async function Law(props: PageProps<'/[lang]/law'>) {
  const { view } = await load(props)
  const { words, language, site } = view
  const sources = [...site.sources.values()].sort(
    (a, b) => Number(Boolean(a.place)) - Number(Boolean(b.place)) || (b.issued ?? '').localeCompare(a.issued ?? ''),
  )
  const part = (title: string, local: boolean) => (
    <section aria-labelledby={title}>
      <h2 id={title}>{words(`law.${title}`)}</h2>
      <ul className="links">
        {sources
          .filter((source) => Boolean(source.place) === local)
          .map((source) => (
            <li key={source.id}>
              <a href={pathIn(language.id, `/law/${source.id}`)}>
                <Label view={view} of={source.title} />
              </a>
              <p className="meta">
                {source.number ? (
                  <>
                    <span lang="zh-CN">{source.number}</span>
                    {words('separator')}
                  </>
                ) : null}
                {inLanguage(source.issuer, language.id)}
              </p>
            </li>
          ))}
      </ul>
    </section>
  )
  return (
    <Shell view={view} path="/law" crumbs={[{ words: words('nav.law'), path: '/law' }]}>
      <h1>{words('law.title')}</h1>
      <div className="answer">
        <p>{words('law.answer')}</p>
      </div>
      <Checked view={view} on={{ path: '/law' }} days={listedGround(site, '/law', language.id).days} />
      {part('national', false)}
      {part('local', true)}
    </Shell>
  )
}
