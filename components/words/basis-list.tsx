import type { ReactNode } from 'react'
import type { Citation } from '#lib/content/schemas/common.ts'
import { citedIn, shortName, unique } from '#lib/domain/rules/citation.ts'
import { strongestFirst } from '#lib/domain/rules/precedence.ts'
import { HanRuns } from './han-runs.tsx'
import { Label, lawAddress } from './inline.tsx'
import { Joined } from './joined.tsx'
import { Part } from './part.tsx'
import type { View } from './view.ts'

type BasisProps = { view: View; basis: readonly Citation[]; children?: ReactNode }

/** The legal basis of a page, source by source and article by article; `children` follow in the same region. */
export function BasisList({ view, basis, children }: BasisProps) {
  const { words } = view
  if (view.paper) return <PaperBasis view={view} basis={basis} />
  return (
    <Part view={view} id="basis" title={words('basis.title')} className="basis">
      <ul>
        {bySource(view, basis).map(({ source, articles }) => (
          <li key={source.id}>
            <a href={view.at(`/law/${source.id}`)}>
              <Label view={view} of={source.title} />
            </a>
            {source.number ? <span lang="zh-CN"> {source.number}</span> : null}
            {articles.length > 0 ? words('basis.colon') : null}
            <Joined by={words('list.comma')}>
              {articles.map(({ path, label }) => (
                <a key={path} href={view.at(path)}>
                  <span className="sr-only">{view.say(source.title)} </span>
                  {label}
                </a>
              ))}
            </Joined>
            {source.seen === 'reprint' ? <span className="badge">{words('source.reprint')}</span> : null}
          </li>
        ))}
      </ul>
      {children}
    </Part>
  )
}

/** The same for paper: no links, and the official address of each source written out. */
function PaperBasis({ view, basis }: { view: View; basis: readonly Citation[] }) {
  const { words } = view
  return (
    <section className="basis" aria-labelledby="basis">
      <h2 id="basis">{words('basis.title')}</h2>
      <ul>
        {bySource(view, basis).map(({ source, articles }) => (
          <li key={source.id}>
            <Label view={view} of={source.title} />
            {source.number ? <span lang="zh-CN"> {source.number}</span> : null}
            {articles.length > 0 ? words('basis.colon') : null}
            {articles.map(({ label }) => label).join(words('list.comma'))}
            {source.seen === 'reprint' ? ` (${words('source.reprint')})` : null}
            {source.url ? <span className="source-address">{source.url}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The articles under one statement, short: "依据：国办发〔2009〕66号 第五条、第八条"; `bare` under a heading that says so. */
export function Cites({ view, basis, bare }: { view: View; basis: readonly Citation[]; bare?: boolean }) {
  const { words, language } = view
  const cited = bySource(
    view,
    strongestFirst(view.site, basis, (citation) => citation.source),
  )
  if (view.paper) return <PaperCites view={view} cited={cited} />
  return (
    <span className="cites">
      {bare ? null : words('basis.short')}
      {cited.map(({ source, articles }, index) => {
        const name = shortName(source, language.id)
        return (
          <span key={source.id}>
            {index > 0 ? words('list.semicolon') : ''}
            <a href={lawAddress(view, articles[0]?.path ?? `/law/${source.id}`)}>
              <HanRuns language={language} text={name} />
              {articles[0] ? ` ${articles[0].label}` : ''}
            </a>
            {articles.slice(1).map(({ path, label }) => (
              <span key={path}>
                {words('list.comma')}
                <a href={lawAddress(view, path)}>
                  <span className="sr-only">{name} </span>
                  {label}
                </a>
              </span>
            ))}
          </span>
        )
      })}
    </span>
  )
}

/** The articles under a statement as its small print; nothing where it has none of its own. */
export function CitesBelow({ view, basis }: { view: View; basis: readonly Citation[] | undefined }) {
  return basis ? (
    <p className="ground">
      <Cites view={view} basis={basis} />
    </p>
  ) : null
}

function PaperCites({ view, cited }: { view: View; cited: ReturnType<typeof bySource> }) {
  const { words, language } = view
  const names = cited.map(({ source, articles }) =>
    [shortName(source, language.id), articles.map(({ label }) => label).join(words('list.comma'))].join(' ').trim(),
  )
  return (
    <span className="cites">
      {words('basis.short')}
      <HanRuns language={language} text={names.join(words('list.semicolon'))} />
    </span>
  )
}

/** Citations gathered under their source, each article once, in order of first use. */
function bySource({ site, language }: View, basis: readonly Citation[]) {
  return [...new Set(basis.map((citation) => citation.source))].map((id) => {
    const cited = unique(basis.filter((citation) => citation.source === id)).map((citation) =>
      citedIn(site, citation, language.id),
    )
    return {
      source: citedIn(site, { source: id }, language.id).source,
      articles: cited.filter((one) => one.label !== undefined),
    }
  })
}
