import type { ReactNode } from 'react'
import { CaseBack } from '#components/case/case-back.tsx'
import { Sentence } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import { Written } from '#components/words/written.tsx'
import { absolute, pathIn } from '#lib/domain/address/paths.ts'
import { type Case, caseQuery } from '#lib/domain/address/query.ts'
import { type Crumb, Crumbs, wayTo } from './crumbs.tsx'
import { EnhanceScript } from './enhance-script.tsx'
import { Footer, licenceWords, operatorWords } from './footer.tsx'
import { MachineNotes } from './machine-notes.tsx'
import { PaperHead } from './paper-head.tsx'
import { Stuck } from './stuck.tsx'
import { TaskRow } from './task-row.tsx'

type ShellProps = {
  view: View
  /** The page without its language, for the language links. `query` is kept when the reader changes language. */
  path: string
  query?: string
  /** The page's heading, and what it says first. */
  title?: ReactNode
  answer?: ReactNode
  /** The way above the page, where that is not the first page of its folder. */
  crumbs?: readonly Crumb[] | undefined
  /** What the page is called at the end of the way to it; a page of the sitemap has its title. */
  here?: string | undefined
  /** The case that the reader comes from or that the page is about: the four tasks keep it, and a page of the law leads back to it. */
  asked?: Case | undefined
  /** The page is a sheet of its own: on paper nothing stands around it. */
  sheet?: boolean
  /** The whole guide does without the script: it is long, and all that it takes is paper. */
  script?: boolean
  children: ReactNode
}

/** What surrounds every page: who speaks, where one is, the other language, and at the end where to ask. */
export function Shell(props: ShellProps) {
  const { view, path, query = '', title, answer, crumbs, here, asked, sheet = false, script = true, children } = props
  const { words, site } = view
  const way = wayTo(view, path, crumbs, here)
  /** The query by which the page was asked for: its own, or the case that it hands on. */
  const sent = query || (asked ? caseQuery(asked, site) : '')
  return (
    <>
      <a className="skip" href="#main">
        {words('skip')}
      </a>
      <Written view={view} as="header">
        <p className="identity">
          <Sentence view={view} of={site.settings.identity} />
        </p>
        <Masthead view={view} path={path} query={sent} script={script} />
        <TaskRow view={view} path={path} asked={asked} />
        {way.length > 0 ? <Crumbs view={view} way={way} path={path} /> : null}
        {asked && path !== '/plan' ? <CaseBack view={view} asked={asked} /> : null}
        {sheet ? null : <PaperHead view={view} path={path} query={query} />}
      </Written>
      <Written view={view} as="main" id="main" tabIndex={-1}>
        {title ? <h1>{title}</h1> : null}
        {answer ? (
          <div className="answer">
            <p>{answer}</p>
          </div>
        ) : null}
        {children}
        {sheet ? (
          <p className="print-only">
            {words('print.address', { address: absolute(view.origin, view.at(path) + query) })}
          </p>
        ) : (
          <p className="print-only">
            {operatorWords(view)} {licenceWords(view)}
          </p>
        )}
      </Written>
      <Stuck view={view} />
      <Footer view={view} path={path} />
      {script ? <EnhanceScript view={view} /> : null}
      {sent === '' && site.addresses.includes(path) ? <MachineNotes view={view} path={path} crumbs={way} /> : null}
    </>
  )
}

type MastheadProps = Pick<ShellProps, 'view' | 'path'> & { query: string; script: boolean }

/** One row: the site's name, the search, the other language. */
function Masthead({ view: { site, language, words, say, at }, path, query, script }: MastheadProps) {
  const { short, name } = site.settings
  return (
    <div className="masthead">
      <a className="site-name" href={at('')}>
        {say(short ?? name)}
      </a>
      <a className="search-link" href={at('/search')}>
        {words('search.link')}
      </a>
      <nav
        aria-label={words('language.nav')}
        className="languages"
        data-reserved={script ? words('enhance.large') : undefined}
      >
        {site.languages
          .filter((other) => other.id !== language.id)
          .map((other) => (
            <a key={other.id} href={pathIn(other.id, path) + query} lang={other.tag} hrefLang={other.tag}>
              {other.name}
            </a>
          ))}
      </nav>
    </div>
  )
}
