import type { ReactNode } from 'react'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import type { View } from '#components/words/view.ts'
import { isListed } from '#lib/domain/pages/pages.ts'
import type { Page } from '#lib/words/page-paths.ts'
import { headOf, loader } from './load-page.ts'
import type { Headed } from './metadata.ts'

/**
 * The first page of a part of the site: the part's words, and what it lists (`body`). `part` is the name of its words where they are not
 * named after its folder; a page that is not in the sitemap has its description there too.
 */
export function indexPage<P extends Page>(
  path: P,
  body: (view: View, checked: ReactNode) => ReactNode,
  part = path.slice(1),
) {
  const load = loader(path)
  const head = ({ view: { words } }: { view: View }): Pick<Headed, 'title' | 'description'> => ({
    title: words(`${part}.title`),
    description: words(`${part}.description`),
  })
  return {
    generateMetadata: headOf(load, isListed(path) ? undefined : head),
    async Index(props: Parameters<typeof load>[0]) {
      const { view } = await load(props)
      const { words } = view
      return (
        <Shell view={view} path={path} title={words(`${part}.title`)} answer={words(`${part}.answer`)}>
          {body(view, isListed(path) ? <Checked view={view} on={{ path }} /> : null)}
        </Shell>
      )
    },
  }
}
