import type { View } from '#components/words/view.ts'
import { pageHead } from '#lib/domain/pages/pages.ts'

/** A crumb of the way to a page: its words and its path without the language. */
export type Crumb = { words: string; path: string }

/**
 * The way to a page, which ends in the page itself; none to the home page, and of a page without a name the way above it. `above` is
 * the first page of its folder when nothing else is given.
 */
export function wayTo(view: View, path: string, given: readonly Crumb[] | undefined, here?: string): readonly Crumb[] {
  const above = given ?? folderOf(view, path)
  if (path === '' || above.at(-1)?.path === path) return above
  const words = here ?? (view.site.addresses.includes(path) ? pageHead(view, path).title : undefined)
  return words === undefined ? above : [...above, { words, path }]
}

function folderOf({ language }: View, path: string): readonly Crumb[] {
  const [, folder = ''] = path.split('/')
  const words = language.words[`nav.${folder}`]
  return words === undefined ? [] : [{ words, path: `/${folder}` }]
}

/** Where one is: the last is the page itself, and no link. */
export function Crumbs({ view, way, path }: { view: View; way: readonly Crumb[]; path: string }) {
  return (
    <nav aria-label={view.words('crumbs.nav')} className="crumbs">
      <ol>
        <li>
          <a href={view.at('')}>{view.words('home')}</a>
        </li>
        {way.map((crumb) => (
          <li key={crumb.path}>
            {crumb.path === path ? (
              <span aria-current="page">{crumb.words}</span>
            ) : (
              <a href={view.at(crumb.path)}>{crumb.words}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
