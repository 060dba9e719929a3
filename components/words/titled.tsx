import type { ReactNode } from 'react'

/** A section under its heading. */
export function Titled(props: { id: string; title: ReactNode; className?: string; children: ReactNode }) {
  const { id, title, className, children } = props
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
