import { HanRuns } from './han-runs.tsx'
import type { View } from './view.ts'

type LinksProps = {
  view: View
  /** The pages without their language, and their words. */
  to: readonly (readonly [path: string, words: string])[]
  className?: string
  id?: string
}

/** Pages of the site as a list of links. */
export function Links({ view, to, className = 'links', id }: LinksProps) {
  return (
    <ul className={className} id={id}>
      {to.map(([path, words]) => (
        <li key={path}>
          <a href={view.at(path)}>
            <HanRuns language={view.language} text={words} />
          </a>
        </li>
      ))}
    </ul>
  )
}
