import { pathIn } from '#lib/domain/paths.ts'
import { Label } from './inline.tsx'
import type { View } from './view.ts'

/** The tools that work something out, each with what it answers. */
export function ToolLinks({ view }: { view: View }) {
  return (
    <ul className="links">
      {[...view.site.tools.values()].map((tool) => (
        <li key={tool.id}>
          <a href={pathIn(view.language.id, `/tools/${tool.id}`)}>
            <Label view={view} of={tool.title} />
          </a>
          <p>
            <Label view={view} of={tool.description} />
          </p>
        </li>
      ))}
    </ul>
  )
}
