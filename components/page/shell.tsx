import type { ReactNode } from 'react'
import { Sentence } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import { Written } from '#components/words/written.tsx'
import { absolute, pathIn } from '#lib/domain/address/paths.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { EnhanceScript } from './enhance-script.tsx'
import { MachineNotes } from './machine-notes.tsx'
import { PaperAddress } from './paper-address.tsx'
import { Stuck } from './stuck.tsx'

/** A crumb of the way to a page: its words and its path without the language. */
export type Crumb = { words: string; path: string }

type ShellProps = {
  view: View
  /** The page without its language, for the language links. `query` is kept when the reader changes language. */
  path: string
  query?: string
  crumbs?: readonly Crumb[]
  /** The page is a sheet of its own: on paper nothing stands around it. */
  sheet?: boolean
  /** The whole guide does without the script: it is long, and all that it takes is paper. */
  script?: boolean
  children: ReactNode
}

/** What surrounds every page: who speaks, where one is, the other language, and at the end where to ask. */
export function Shell({ view, path, query = '', crumbs = [], sheet = false, script = true, children }: ShellProps) {
  const { site, language, words } = view
  return (
    <>
      <a className="skip" href="#main">
        {words('skip')}
      </a>
      <Written view={view} as="header">
        <p className="identity">
          <Sentence view={view} of={site.settings.identity} />
        </p>
        <div className="masthead">
          <a className="site-name" href={pathIn(language.id, '')}>
            {inLanguage(site.settings.name, language.id)}
          </a>
          <a className="search-link" href={pathIn(language.id, '/search')}>
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
        {crumbs.length > 0 ? <Breadcrumb view={view} crumbs={crumbs} /> : null}
        {sheet ? null : <PaperHotlines view={view} />}
      </Written>
      <Written view={view} as="main" id="main" tabIndex={-1}>
        {children}
        {sheet ? (
          <p className="print-only">
            {words('print.address', { address: absolute(view.origin, pathIn(language.id, path) + query) })}
          </p>
        ) : (
          <>
            <PaperAddress view={view} path={path} query={query} />
            <p className="print-only">
              {operatorWords(view)} {licenceWords(view)}
            </p>
          </>
        )}
      </Written>
      <Stuck view={view} />
      <Footer view={view} />
      {script ? <EnhanceScript view={view} /> : null}
      {query === '' && site.addresses.includes(path) ? <MachineNotes view={view} path={path} crumbs={crumbs} /> : null}
    </>
  )
}

/** Whom to call, at the head of a printed page: at its foot it would often stand alone on a sheet of its own. */
function PaperHotlines({ view: { words } }: { view: View }) {
  return (
    <p className="print-only meta">
      {(['12333', '12393', '12345'] as const).map((number) => (
        <span key={number}>
          <strong>{number}</strong> {words(`stuck.${number}`)}
          {words('list.semicolon')}
        </span>
      ))}
      {words('stuck.area-code')}
    </p>
  )
}

function operatorWords({ site, words, language }: View): string {
  const { operator } = site.settings
  return operator
    ? words('footer.operator', { name: inLanguage(operator.name, language.id) })
    : words('footer.no-operator')
}

function licenceWords({ site, words, language }: View): string {
  return words('footer.licence', { licence: inLanguage(site.settings.licence, language.id) })
}

function Breadcrumb({ view, crumbs }: { view: View; crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={view.words('crumbs.nav')} className="crumbs">
      <ol>
        <li>
          <a href={pathIn(view.language.id, '')}>{view.words('home')}</a>
        </li>
        {crumbs.map((crumb) => (
          <li key={crumb.path}>
            <a href={pathIn(view.language.id, crumb.path)}>{crumb.words}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The numbers under which a site in China is filed, linked to the registers as the rules for them ask. */
function Filings({ operator: { icp, police } }: { operator: NonNullable<View['site']['settings']['operator']> }) {
  if (!icp && !police) return null
  return (
    <p lang="zh-CN">
      {icp ? <a href="https://beian.miit.gov.cn/">{icp}</a> : null}
      {icp && police ? ' · ' : ''}
      {police ? (
        <a href={`https://beian.mps.gov.cn/#/query/webSearch?code=${police.replace(/\D/g, '')}`}>{police}</a>
      ) : null}
    </p>
  )
}

const FOOTER = ['about', 'changes', 'avoid-scams', 'accessibility', 'privacy', 'addresses', 'staff', 'api'] as const
const TASKS = ['questions', 'policy', 'materials', 'steps', 'status', 'channels', 'regions', 'law', 'glossary'] as const

function Footer({ view }: { view: View }) {
  const { site, language, words } = view
  const { operator } = site.settings
  return (
    <Written view={view} as="footer">
      <nav aria-label={words('footer.nav')}>
        <ul>
          {TASKS.filter((task) => site.addresses.includes(`/${task}`)).map((task) => (
            <li key={task}>
              <a href={pathIn(language.id, `/${task}`)}>{words(`nav.${task}`)}</a>
            </li>
          ))}
          {[...site.tools.values()].map((tool) => (
            <li key={tool.id}>
              <a href={pathIn(language.id, `/tools/${tool.id}`)}>{inLanguage(tool.title, language.id)}</a>
            </li>
          ))}
          {FOOTER.filter((page) => page !== 'changes' || site.changes.length > 0).map((page) => (
            <li key={page}>
              <a href={pathIn(language.id, `/${page}`)}>{words(`nav.${page}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p>{operatorWords(view)}</p>
      {operator?.report_to ? (
        <p>
          <a href={`mailto:${operator.report_to}`}>{words('footer.report')}</a>
        </p>
      ) : null}
      {operator ? <Filings operator={operator} /> : null}
      <p>{licenceWords(view)}</p>
    </Written>
  )
}
