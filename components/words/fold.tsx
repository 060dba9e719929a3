import type { ReactNode } from 'react'
import type { View } from './view.ts'

type FoldProps = {
  view: View
  title: ReactNode
  about?: ReactNode
  className?: string
  open?: boolean | undefined
  children: ReactNode
}

/** What stands behind an answer, one touch away; open on a page that is made for paper. `about` says of what, to whom only hears the title. */
export function Fold({ view, title, about, className, open, children }: FoldProps) {
  if (view.paper) return children
  return (
    <details className={className ? `fold ${className}` : 'fold'} open={open}>
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
