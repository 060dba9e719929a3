import type { Prose } from '#lib/content/site.ts'
import { InlineNodes } from './inline.tsx'
import type { View } from './view.ts'

/** The contents of a long page, when it has more than two sections. */
export function Toc({ view, prose }: { view: View; prose: Prose }) {
  if (prose.sections.length < 3) return null
  return (
    <nav aria-label={view.words('toc.nav')} className="toc">
      <ul>
        {prose.sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`}>
              <InlineNodes view={view} nodes={section.title} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
