import type { Metadata } from 'next'
import { FaultList } from '#components/case/fault-list.tsx'
import { Shell } from '#components/page/shell.tsx'
import { TaskLinks } from '#components/page/task-links.tsx'
import { NothingFound, SearchForm } from '#components/search/search-form.tsx'
import { SearchResults } from '#components/search/search-results.tsx'
import { type Fault, queryFrom } from '#lib/domain/address/fault.ts'
import { search } from '#lib/domain/search/search.ts'
import { type AskedSearch, PAGE_SIZE, readSearch } from '#lib/domain/search/search-query.ts'
import { isolated } from '#lib/words/typed.ts'
import { metadata } from '../../metadata.ts'
import { searchIndexOf } from '../../search-index.ts'
import { queryOf, viewOf } from '../../view.ts'

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const PATH = '/search'

async function load({ params, searchParams }: Props) {
  const view = await viewOf(params)
  const asked = readSearch(await queryOf(searchParams))
  const title = view.words(asked.text === '' ? 'search.title' : 'search.results', { q: isolated(asked.text) })
  return { view, asked, title, query: queryFrom(asked.pairs) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, title, query } = await load(props)
  return metadata(view, { path: PATH, query, title, description: view.words('search.description'), index: false })
}

export default async function Search(props: Props) {
  const { view, asked, query } = await load(props)
  const { words, language } = view
  const found = asked.text === '' ? undefined : search(asked.text, searchIndexOf(language))
  const beyond = found ? pageBeyond(asked, found.hits.length) : []
  // The staff's form has a field "page" too, and means something else by it.
  const named = (fault: Fault) => (fault.key === 'page' ? { ...fault, what: words('search.which-page') } : fault)
  return (
    <Shell view={view} path={PATH} query={query} crumbs={[{ words: words('search.link'), path: PATH }]}>
      <h1>{words('search.title')}</h1>
      <FaultList view={view} faults={[...asked.faults, ...beyond].map(named)} />
      <SearchForm view={view} asked={asked} />
      {found && found.hits.length > 0 ? (
        <SearchResults view={view} asked={beyond.length > 0 ? { ...asked, page: 1 } : asked} found={found} />
      ) : (
        <>
          {found ? <NothingFound view={view} text={asked.text} /> : null}
          <TaskLinks view={view} />
        </>
      )}
    </Shell>
  )
}

/** A page that these answers do not reach. */
function pageBeyond({ page }: AskedSearch, count: number): Fault[] {
  const last = Math.max(1, Math.ceil(count / PAGE_SIZE))
  return page > last ? [{ key: 'page', value: String(page), why: 'unknown' }] : []
}
