import type { ReactNode } from 'react'

/** Several things in a row, with a word or a mark between each two. */
export function Joined({ by, children }: { by: string; children: readonly ReactNode[] }) {
  return children.map((each, index) => (
    <span key={index}>
      {index > 0 ? by : ''}
      {each}
    </span>
  ))
}
