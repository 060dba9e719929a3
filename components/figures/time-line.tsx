import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Due } from '#lib/domain/tools/deadlines.ts'
import { type Standing, standingsOf } from '#lib/domain/tools/standing.ts'

/**
 * Who has the file for how long: a bar for each step of the two agencies, as `deadlines()` gives them. With the `date` of the event
 * the bars are filled up to today and say what is over or left. Read aloud it is an ordered list. Nothing without a limit to show.
 */
export function TimeLine({ view, due, date }: { view: View; due: readonly Due[]; date?: string | undefined }) {
  if (!due.some((each) => 'fact' in each)) return null
  const standings = date === undefined ? [] : standingsOf(due, date, view.today)
  return (
    <figure className="time-line" data-figure="time">
      <figcaption>{view.words(date === undefined ? 'figure.time' : 'figure.time.today')}</figcaption>
      <ol>
        {due.map((each, index) => (
          <Stretch key={each.step.id} view={view} due={each} standing={standings[index]} />
        ))}
      </ol>
    </figure>
  )
}

function Stretch({ view, due, standing }: { view: View; due: Due; standing: Standing | undefined }) {
  const { words } = view
  const limit = 'fact' in due ? words('step.limit', { limit: view.say(due.fact.text) }) : undefined
  return (
    <li data-step={due.step.id} data-actor={due.step.actor} data-standing={standing?.state}>
      <strong>{words(`lane.${due.step.actor}`)}</strong>{' '}
      <span>
        <Label view={view} of={due.step.title} />
      </span>
      <Bar part={standing?.part ?? 0} open={limit === undefined} />
      <span className="meta">
        {limit ?? words('figure.time.open')}
        {standing ? (
          <>
            {words('list.semicolon')}
            <strong>{words(`standing.${standing.state}`, { count: standing.days })}</strong>
          </>
        ) : null}
      </span>
    </li>
  )
}

/** Drawn with attributes, because pages allow no style of their own. A limit that nobody set is dashed (`open`). */
export function Bar({ part, open = false }: { part: number; open?: boolean }) {
  return (
    <svg className="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="6" className={open ? 'frame open' : 'frame'} />
      {part > 0 ? <rect width={Math.round(part * 100)} height="6" className="full" /> : null}
    </svg>
  )
}
