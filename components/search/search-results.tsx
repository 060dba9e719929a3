import { Fragment } from 'react'
import { caseTitle } from '#components/case/case-title.ts'
import { Echo } from '#components/words/echo.tsx'
import { HanRuns } from '#components/words/han-runs.tsx'
import type { View } from '#components/words/view.ts'
import { queryFrom } from '#lib/domain/address/fault.ts'
import { caseQuery } from '#lib/domain/address/query.ts'
import { excerptOf, marked } from '#lib/domain/search/excerpt.ts'
import type { Found, Hit } from '#lib/domain/search/search.ts'
import { type AskedSearch, PAGE_SIZE } from '#lib/domain/search/search-query.ts'
import { bothNames } from '#lib/domain/words/text.ts'

type ResultsProps = { view: View; asked: AskedSearch; found: Found }

/** One page of answers, with what was understood of the question above them. */
export function SearchResults({ view, asked, found }: ResultsProps) {
  const { words } = view
  const start = (asked.page - 1) * PAGE_SIZE
  const shown = found.hits.slice(start, start + PAGE_SIZE)
  const count = found.hits.length
  const range = { count, from: start + 1, to: start + shown.length }
  return (
    <section id="page">
      <p role="status">
        <Echo
          say={(q) => words(count > PAGE_SIZE ? 'search.shown' : 'search.found', { ...range, q })}
          text={asked.text}
        />
      </p>
      <OneOf view={view} found={found} />
      <ol className="links notes" start={start + 1}>
        {shown.map((hit) => (
          <Result key={addressOf(view, hit)} view={view} hit={hit} words={found.words} />
        ))}
      </ol>
      <Pager view={view} asked={asked} count={count} />
    </section>
  )
}

/** A spelling that several places share: each by its name and its Chinese name, and none chosen. */
function OneOf({ view, found }: { view: View; found: Found }) {
  return found.question.oneOf.map(({ typed, regions }) => (
    <p key={typed} className="notice">
      <Echo say={(said) => view.words('search.one-of', { typed: said })} text={typed} />
      {regions.map((region, index) => (
        <Fragment key={region.id}>
          {index > 0 ? view.words('list.comma') : ''}
          <a href={view.at(`/regions/${region.id}`)}>
            <HanRuns language={view.language} text={bothNames(region.name, view.language.id)} />
          </a>
        </Fragment>
      ))}
    </p>
  ))
}

const LONGEST_EXCERPT = { zh: 70, other: 160 }

/** Where an answer is; a plan and a question with their case, the papers of a region with their insurance. */
function addressOf({ site, at }: View, { document, insurance, stated, from = stated }: Hit): string {
  const [page = '', anchor] = document.path.split('#')
  const query = from ? caseQuery({ ...from, answers: {} }, site) : insurance ? `?insurance=${insurance.id}` : ''
  return at(page) + query + (anchor ? `#${anchor}` : '')
}

function Result({ view, hit, words }: { view: View; hit: Hit; words: ReadonlySet<string> }) {
  const { document, insurance, stated } = hit
  const { language, site } = view
  const region = site.regions.find(({ id }) => id === document.region)
  const name = insurance ? view.words('list.colon') + view.say(insurance.short) : ''
  const title = stated ? view.words('search.plan', { title: caseTitle(view, stated) }) : document.title + name
  return (
    <li data-result={document.path || '/'}>
      <a href={addressOf(view, hit)}>
        <Marked view={view} text={title} words={words} />
      </a>
      {stated ? null : (
        <p className="meta">
          {view.words(KIND_WORDS[document.kind] ?? `nav.${document.kind}`)}
          {region ? view.words('separator') : ''}
          {region ? <HanRuns language={language} text={bothNames(region.name, language.id)} /> : null}
        </p>
      )}
      {ANSWERED.has(document.kind) ? (
        <p>
          <Marked view={view} text={document.sections[0]?.text ?? ''} words={words} />
        </p>
      ) : (
        <Excerpt view={view} hit={hit} words={words} />
      )}
    </li>
  )
}

/** What answers a question is shown whole: nobody has to open a page for it. */
const ANSWERED: ReadonlySet<string> = new Set(['questions', 'problems'])

/** The sentence of a page that says most of what was sought, under the heading of its section. */
function Excerpt({ view, hit, words }: { view: View; hit: Hit; words: ReadonlySet<string> }) {
  const { document, insurance } = hit
  const longest = view.language.tag.startsWith('zh') ? LONGEST_EXCERPT.zh : LONGEST_EXCERPT.other
  // The page of one insurance has no other's section.
  const sections = document.sections.filter(({ anchor }) => !insurance || anchor === insurance.id)
  const excerpt = excerptOf({ ...document, sections }, words, longest)
  if (!excerpt || excerpt.section.heading + excerpt.sentence === '') return null
  const { section, sentence } = excerpt
  return (
    <p>
      {section.anchor && section.heading ? (
        <>
          <a href={`${addressOf(view, hit).replace(/#.*$/, '')}#${section.anchor}`}>
            <Marked view={view} text={section.heading} words={words} />
          </a>
          {sentence ? view.words('list.colon') : ''}
        </>
      ) : null}
      <Marked view={view} text={sentence} words={words} />
    </p>
  )
}

/** What a kind of page is called, where not after the part of the site that it stands in. */
const KIND_WORDS: Partial<Record<Hit['document']['kind'], string>> = {
  problems: 'search.problem',
  tools: 'home.tools',
  page: 'search.page',
}

/** A text with what was sought marked in it. */
function Marked({ view, text, words }: { view: View; text: string; words: ReadonlySet<string> }) {
  return marked(text, words).map(({ hit, text: piece }, index) => {
    const Run = hit ? 'mark' : Fragment
    return (
      <Run key={index}>
        <HanRuns language={view.language} text={piece} />
      </Run>
    )
  })
}

function Pager({ view, asked, count }: { view: View; asked: AskedSearch; count: number }) {
  const { words } = view
  const before = asked.page > 1
  const left = count - asked.page * PAGE_SIZE
  if (!before && left <= 0) return null
  const to = (page: number) => {
    const pairs = [{ key: 'q', sent: asked.text, canonical: asked.text }]
    if (page > 1) pairs.push({ key: 'page', sent: `${page}`, canonical: `${page}` })
    return view.at('/search') + queryFrom(pairs)
  }
  return (
    <nav aria-label={words('search.pages')} className="next">
      <ul>
        {left > 0 ? (
          <li>
            <a href={to(asked.page + 1)}>{words('search.more', { count: Math.min(left, PAGE_SIZE) })}</a>
          </li>
        ) : null}
        {before ? (
          <li>
            <a href={to(asked.page - 1)}>{words('search.previous', { count: PAGE_SIZE })}</a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
