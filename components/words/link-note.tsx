import { readerNote } from '#lib/domain/rules/link-health.ts'
import { DayWords } from './day.tsx'
import type { View } from './view.ts'

/** Beside an official link that failed when it was last tried: what happened and on which day. Nothing beside any other. */
export function LinkNote({ view, url }: { view: View; url: string }) {
  const health = view.site.linkHealth.get(url)
  const note = health && readerNote(health.state)
  if (!health || !note) return null
  return (
    <span className="meta" data-link={health.state}>
      {' '}
      {view.words(`link.${note}`)}
      <DayWords view={view} day={health.tried} />
      {view.words('link.end')}
    </span>
  )
}
