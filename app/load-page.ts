import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { View } from '#components/words/view.ts'
import { type Fault, queryFrom } from '#lib/domain/address/fault.ts'
import { isWrong } from '#lib/domain/address/read-keys.ts'
import type { PageKind } from '#lib/domain/pages/page-kind.ts'
import type { Reader } from '#lib/domain/pages/page-query.ts'
import { handsOn, PAGES, pageHead } from '#lib/domain/pages/pages.ts'
import type { Page } from '#lib/words/page-paths.ts'
import { type Headed, metadata } from './metadata.ts'
import { type Query, queryOf, viewIn } from './view.ts'

/** What a page's own reader makes of its query. */
type AskedOf<P extends Page> = (typeof PAGES)[P] extends { reader: Reader<infer T> } ? T : undefined

/** A page as its address asks for it: `path` is without the language, `id` what stands in it first, `query` canonical. */
export type Loaded<P extends Page> = {
  view: View
  path: string
  id: string
  ids: Ids
  asked: AskedOf<P>
  query: string
  faults: readonly Fault[]
}
type Ids = Readonly<Record<string, string>>
type Props = { params: Promise<{ lang: string }>; searchParams: Promise<Query> }

/**
 * Loads a page: reads its address with the reader that the router reads it with, and works out what `more` makes of it, once for
 * the head and the body together.
 */
export function loader<P extends Page, T extends object = object>(
  page: P,
  more?: (given: Loaded<P>) => T,
): (props: Props) => Promise<Loaded<P> & T> {
  const load = cache((params: string, search: string) => {
    const { lang, ...ids }: { lang: string; [name: string]: string } = JSON.parse(params)
    const view = viewIn(lang)
    const path = Object.entries(ids).reduce((filled: string, [name, id]) => filled.replace(`[${name}]`, id), page)
    const { reader }: PageKind = PAGES[page]
    const read = reader?.read({ site: view.site, path, query: new URLSearchParams(search), language: lang })
    const [id = ''] = Object.values(ids)
    const given = {
      view,
      path,
      id,
      ids,
      asked: read?.asked as AskedOf<P>,
      query: queryFrom(read?.pairs ?? []),
      faults: read?.faults ?? [],
    }
    return { ...given, ...(more?.(given) as T) }
  })
  return async ({ params, searchParams }) => load(JSON.stringify(await params), `${await queryOf(searchParams)}`)
}

/** What a page has loaded for its head: the title and description where its record has none, and the query of its feeds. */
type ForHead = Pick<Loaded<Page>, 'view' | 'path' | 'query' | 'faults'> &
  Partial<Pick<Headed, 'title' | 'description' | 'feed'>>

/** The head of a page, from what was loaded; `other` says where it differs from that of the page as it was asked for. */
export function headOf<T extends ForHead>(
  load: (props: Props) => Promise<T>,
  other?: (loaded: T) => Partial<Headed>,
): (props: Props) => Promise<Metadata> {
  return async (props) => {
    const loaded = await load(props)
    const { view, path, query, title, description, feed } = loaded
    const own = handsOn(path) ? { query: '', aside: query !== '' } : { query }
    const said = title && description ? { title, description } : pageHead(view, path)
    return metadata(
      view,
      mended(view, { path, ...own, ...said, feed, ...other?.(loaded) }, loaded.faults.filter(isWrong)),
    )
  }
}

/** What cannot be used is in no canonical address, and the title says first that something is wrong. */
function mended({ words }: View, page: Headed, faults: readonly Fault[]): Headed {
  if (faults.length === 0) return page
  const wrong = new Set(faults.map(({ key, as }) => as ?? key))
  // Places and years are taken in pairs: without one of them the others would be paired anew.
  if (wrong.has('place') || wrong.has('years')) wrong.add('place').add('years')
  const kept = new URLSearchParams([...new URLSearchParams(page.query)].filter(([key]) => !wrong.has(key)))
  const query = kept.size > 0 ? `?${kept}` : ''
  return { ...page, query, title: words('fault.title', { title: page.title }), faulty: true }
}

/** What is there, or no page. */
export function orNotFound<T>(thing: T | undefined): T {
  return thing ?? notFound()
}

/** The thing with an id, or no page. */
export const byId = <T extends { id: string }>(all: readonly T[], id: string): T =>
  orNotFound(all.find((each) => each.id === id))
