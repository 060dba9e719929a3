import type { ReactNode } from 'react'

type TitledProps = { id: string; title: ReactNode; level?: 2 | 3; className?: string; children: ReactNode }

/** A section under its heading. */
export function Titled({ id, title, level = 2, className, children }: TitledProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={id} className={className}>
      <Heading id={id}>{title}</Heading>
      {children}
    </section>
  )
}
