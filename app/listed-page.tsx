import type { ReactNode } from 'react'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import type { View } from '#components/words/view.ts'
import type { Site } from '#lib/content/site.ts'
import type { Case } from '#lib/domain/address/query.ts'
import type { ListedKind } from '#lib/domain/pages/page-kind.ts'
import { handsOn, PAGES, pageHead } from '#lib/domain/pages/pages.ts'
import type { ListedPage } from '#lib/words/page-paths.ts'
import { headOf, type Loaded, loader, orNotFound } from './load-page.ts'

/** What a page is about, as its record finds it. */
type ThingOf<P extends ListedPage> = (typeof PAGES)[P] extends { at: (site: Site, id: string) => infer T }
  ? NonNullable<T>
  : undefined

/** A page as its address asks for it, and what stands around it: its heading, and its query or the case that it hands on. */
type Listed<P extends ListedPage> = Loaded<P> & {
  thing: ThingOf<P>
  shell: Omit<Parameters<typeof Shell>[0], 'children'>
}

/** A page of the sitemap: all but what it shows follows from its record. */
export function listedPage<P extends ListedPage>(page: P, show: (listed: Listed<P>) => ReactNode) {
  const load = loader(page)
  return {
    generateMetadata: headOf(load),
    async Page(props: Parameters<typeof load>[0]) {
      const loaded = await load(props)
      const { view, path, id, query, asked } = loaded
      const { at }: ListedKind = PAGES[page]
      const thing = (at && orNotFound(at(view.site, id))) as ThingOf<P>
      const own = handsOn(path) ? { asked: asked as Case } : { query }
      return show({ ...loaded, thing, shell: { view, path, title: pageHead(view, path).heading, ...own } })
    },
  }
}

/** The first page of a part of the site: the part's words, and what it lists (`body`). */
export const indexPage = (page: ListedPage, body: (view: View, checked: ReactNode) => ReactNode) =>
  listedPage(page, ({ view, path, shell }) => (
    <Shell {...shell} answer={view.words(`${path.slice(1)}.answer`)}>
      {body(view, <Checked view={view} on={{ path }} />)}
    </Shell>
  ))
