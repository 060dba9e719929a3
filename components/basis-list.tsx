import type { Citation } from '#lib/content/schemas/common.ts'
import { citedIn } from '#lib/domain/citation.ts'
import { inLanguage } from '#lib/domain/text.ts'
import { Label } from './inline.tsx'
import type { View } from './view.ts'

/** The legal basis of a page, source by source and article by article, with the decisive words where there is one article. */
export function BasisList({ view, basis }: { view: View; basis: readonly Citation[] }) {
  const { words, site, language } = view
  const sources = [...new Set(basis.map((citation) => citation.source))]
  return (
    <section className="basis" aria-labelledby="basis">
      <h2 id="basis">{words('basis.title')}</h2>
      <ul>
        {sources.map((id) => {
          const cited = basis.filter((citation) => citation.source === id).map((citation) => citedIn(site, citation, language.id))
          const source = cited[0]?.source
          if (!source) return null
          return (
            <li key={id}>
              <a href={`/${language.id}/law/${id}`}>
                <Label view={view} of={source.title} />
              </a>
              {source.number ? <span lang="zh-CN"> {source.number}</span> : null}
              {cited.map((one) => one.label).filter(Boolean).length > 0 ? words('basis.colon') : null}
              {cited.map((one, index) => one.label ? (
                <span key={one.path}>
                  {index > 0 ? words('list.comma') : ''}
                  <a href={`/${language.id}${one.path}`}>
                    <span className="sr-only">{inLanguage(source.title, language.id)} </span>
                    {one.label}
                  </a>
                </span>
              ) : null)}
              {source.seen === 'reprint' ? <span className="badge">{words('source.reprint')}</span> : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The articles under one statement, short: "依据：…第八条". */
export function Cites({ view, basis }: { view: View; basis: readonly Citation[] }) {
  const { words, site, language } = view
  return (
    <span className="cites">
      {words('basis.short')}
      {basis.map((citation, index) => {
        const { source, label, path } = citedIn(site, citation, language.id)
        return (
          <span key={path}>
            {index > 0 ? words('list.comma') : ''}
            <a className="cite" href={`/${language.id}${path}`}>
              <span lang={source.number ? 'zh-CN' : language.tag}>{source.number ?? inLanguage(source.title, language.id)}</span>
              {label ? ` ${label}` : ''}
            </a>
          </span>
        )
      })}
    </span>
  )
}
