import type { ReactNode } from 'react'
import { Fold } from './fold.tsx'
import type { View } from './view.ts'

type PartProps = {
  view: View
  id: string
  title: ReactNode
  className?: string
  open?: boolean | undefined
  children: ReactNode
}

/** A section of a page folded up under its heading: one touch away on a screen, open on paper. */
export function Part({ view, id, title, className, open, children }: PartProps) {
  const heading = <h2 id={id}>{title}</h2>
  return (
    <section aria-labelledby={id} className={className}>
      {view.paper ? heading : null}
      <Fold view={view} className="part" open={open} title={heading}>
        {children}
      </Fold>
    </section>
  )
}
