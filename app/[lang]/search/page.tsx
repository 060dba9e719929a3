import { FaultList } from '#components/case/fault-list.tsx'
import { Shell } from '#components/page/shell.tsx'
import { NothingFound, SearchForm } from '#components/search/search-form.tsx'
import { SearchResults } from '#components/search/search-results.tsx'
import type { Fault } from '#lib/domain/address/fault.ts'
import { search } from '#lib/domain/search/search.ts'
import { type AskedSearch, PAGE_SIZE } from '#lib/domain/search/search-query.ts'
import { isolated } from '#lib/words/typed.ts'
import { headOf, loader } from '../../load-page.ts'
import { searchIndexOf } from '../../search-index.ts'

const load = loader('/search', ({ view, asked }) => ({
  title: view.words(asked.text === '' ? 'search.title' : 'search.results', { q: isolated(asked.text) }),
  description: view.words('search.description'),
}))

export const generateMetadata = headOf(load)

export default async function Search(props: PageProps<'/[lang]/search'>) {
  const { view, path, asked, query } = await load(props)
  const { words, language } = view
  const found = asked.text === '' ? undefined : search(asked.text, searchIndexOf(language))
  const beyond = found ? pageBeyond(asked, found.hits.length) : []
  // The staff's form has a field "page" too, and means something else by it.
  const named = (fault: Fault) => (fault.key === 'page' ? { ...fault, what: words('search.which-page') } : fault)
  return (
    <Shell view={view} path={path} query={query} here={words('search.link')} title={words('search.title')}>
      <FaultList view={view} faults={[...asked.faults, ...beyond].map(named)} />
      <SearchForm view={view} asked={asked} />
      {found && found.hits.length > 0 ? (
        <SearchResults view={view} asked={beyond.length > 0 ? { ...asked, page: 1 } : asked} found={found} />
      ) : (
        found && <NothingFound view={view} text={asked.text} />
      )}
    </Shell>
  )
}

/** A page that these answers do not reach. */
function pageBeyond({ page }: AskedSearch, count: number): Fault[] {
  const last = Math.max(1, Math.ceil(count / PAGE_SIZE))
  return page > last ? [{ key: 'page', value: String(page), why: 'unknown' }] : []
}
