import { CitesBelow } from '#components/words/basis-list.tsx'
import { DayWords } from '#components/words/day.tsx'
import { HanRuns } from '#components/words/han-runs.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { pageTitle } from '#components/words/page-title.ts'
import type { View } from '#components/words/view.ts'
import type { Change } from '#lib/content/site.ts'
import { pageToday } from '#lib/domain/history/changes.ts'

/** Changes in full: the day, the reason, what was said before and what is said now, and what it concerns. */
export function ChangeList({ view, changes }: { view: View; changes: readonly Change[] }) {
  return changes.map((change) => (
    <article key={change.id} id={change.id} aria-labelledby={`${change.id}-title`} data-change={change.id}>
      <h2 id={`${change.id}-title`}>
        <Label view={view} of={change.title} />
      </h2>
      <p className="meta">
        <DayWords view={view} day={change.day} />
      </p>
      {piecesOf(change).map(([piece, text]) => (
        <p key={piece}>
          <strong>{view.words(`change.${piece}`)}</strong>
          <Sentence view={view} of={text} />
        </p>
      ))}
      <Concerned view={view} change={change} />
      <CitesBelow view={view} basis={change.basis} />
    </article>
  ))
}

/** The sentences of a change under the word that leads each in. */
export function piecesOf({ reason, was, is }: Change) {
  return [['reason', reason] as const, ...(was ? [['was', was] as const] : []), ['is', is] as const]
}

/** The pages where a change can be read, named; of insurances and regions their own pages. Nothing for the whole site. */
export function concernedBy({ site, say }: View, { insurances, regions, pages }: Change) {
  const known = <T extends { id: string; short: Change['title'] }>(all: readonly T[], ids: readonly string[] = []) =>
    ids.flatMap((id) => all.filter((each) => each.id === id))
  const named = (folder: string, each: { id: string; short: Change['title'] }) => ({
    id: each.id,
    name: say(each.short),
    path: `/${folder}/${each.id}`,
  })
  return {
    insurances: known(site.insurances, insurances).map((each) => named('policy', each)),
    regions: known(site.regions, regions).map((each) => named('regions', each)),
    pages: (pages ?? []).flatMap((page) => pageToday(site, page) ?? []),
  }
}

function Concerned({ view, change }: { view: View; change: Change }) {
  const { words, language } = view
  const { insurances, regions, pages } = concernedBy(view, change)
  const links = [
    ...[...insurances, ...regions].map(({ name, path }) => ({ name, path })),
    ...pages.map((path) => ({ name: pageTitle(view, path), path })),
  ]
  return (
    <p className="meta">
      {words('change.concerns')}
      {links.length === 0 ? words('change.all') : null}
      {links.map(({ name, path }, index) => (
        <span key={path}>
          {index > 0 ? words('list.comma') : ''}
          <a href={view.at(path)}>
            <HanRuns language={language} text={name} />
          </a>
        </span>
      ))}
    </p>
  )
}
