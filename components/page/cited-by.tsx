import { pageTitle } from '#components/words/page-title.ts'
import { Part } from '#components/words/part.tsx'
import type { View } from '#components/words/view.ts'
import { pathIn } from '#lib/domain/address/paths.ts'

/** The pages of this site that rest on a source. */
export function CitedBy({ view, source }: { view: View; source: string }) {
  const pages = view.site.citedBy.get(source) ?? []
  if (pages.length === 0) return null
  return (
    <Part view={view} id="cited-by" title={view.words('source.cited-by')}>
      <ul>
        {pages.map((page) => (
          <li key={page}>
            <a href={pathIn(view.language.id, page)}>{pageTitle(view, page)}</a>
          </li>
        ))}
      </ul>
    </Part>
  )
}
