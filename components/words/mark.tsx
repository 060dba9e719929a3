import type { Ground } from '#lib/domain/rules/grounds.ts'
import type { View } from './view.ts'

/** The quiet mark of a statement: the number of its ground in the list at the end of the page, and that it is only reported. */
export function Mark({ view, of }: { view: View; of: Ground }) {
  const number = view.grounds?.numberOf(of)
  if (!number) return null
  return (
    <sup className="mark">
      <a href={`#g${number}`} {...(view.grounds?.isFirst(of) ? { id: `m${number}` } : {})}>
        <span className="sr-only">{view.words('basis.short')}</span>
        {number}
      </a>
      {of.known === 'reported' ? view.words('known.mark') : null}
    </sup>
  )
}
