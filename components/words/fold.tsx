import type { ReactNode } from 'react'
import type { View } from './view.ts'

type FoldProps = { view: View; title: ReactNode; about?: ReactNode; className?: string; children: ReactNode }

/** What stands behind an answer, one touch away; open on a page that is made for paper. `about` says of what, to whom only hears the title. */
export function Fold({ view, title, about, className, children }: FoldProps) {
  if (view.paper) return children
  return (
    <details className={className ? `fold ${className}` : 'fold'}>
      <summary>
        {title}
        {about ? (
          <span className="sr-only">
            {view.words('list.colon')}
            {about}
          </span>
        ) : null}
      </summary>
      <div>{children}</div>
    </details>
  )
}
