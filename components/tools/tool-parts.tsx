import { OfficialLink } from '#components/answer/channel-list.tsx'
import { CitesBelow } from '#components/words/basis-list.tsx'
import { DayWords } from '#components/words/day.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { Joined } from '#components/words/joined.tsx'
import { Titled } from '#components/words/titled.tsx'
import type { View } from '#components/words/view.ts'
import type { Calendar, Tool } from '#lib/content/site.ts'
import { type Stretch, stretchesOf } from '#lib/domain/tools/working-days.ts'

/** What else to know about a tool's answer, each with its ground. */
export function ToolNotes({ view, tool }: { view: View; tool: Tool }) {
  return (
    <Titled id="notes" title={view.words('tool.notes')}>
      <ul className="notes">
        {tool.notes.map((note) => (
          <li key={note.id}>
            <Sentence as="p" view={view} of={note.text} />
            <CitesBelow view={view} basis={note.basis} />
          </li>
        ))}
      </ul>
    </Titled>
  )
}

type CalendarNoticesProps = { view: View; calendars: readonly Calendar[]; missing: readonly number[] }

/** The notices that say which days are off, with their addresses; and the years for which there is none. */
export function CalendarNotices({ view, calendars, missing }: CalendarNoticesProps) {
  const { words } = view
  return (
    <Titled id="calendars" title={words('deadlines.calendars')}>
      <ul className="notes">
        {calendars.map(({ year, notice, note }) => (
          <li key={year}>
            {notice ? (
              <p>
                <Label view={view} of={notice.title} />
                {notice.number ? <span lang="zh-CN"> {notice.number}</span> : null}{' '}
                <OfficialLink view={view} url={notice.url} />
              </p>
            ) : (
              <p>{words('deadlines.unpublished', { year })}</p>
            )}
            {note ? (
              <p className="ground">
                <Sentence view={view} of={note} />
              </p>
            ) : null}
          </li>
        ))}
        {missing.map((year) => (
          <li key={year}>
            <p>{words('deadlines.unlisted', { year })}</p>
          </li>
        ))}
      </ul>
    </Titled>
  )
}

type NamedDaysProps = { view: View; label: string; days: Parameters<typeof stretchesOf>[0] }

/** Days off or worked, gathered by holiday: 国庆节 10月1日至10月8日. */
export function NamedDays({ view, label, days }: NamedDaysProps) {
  if (days.length === 0) return null
  return (
    <p className="meta">
      {label}
      <Joined by={view.words('list.semicolon')}>
        {stretchesOf(days).map((stretch) => (
          <StretchWords key={stretch.from} view={view} stretch={stretch} />
        ))}
      </Joined>
    </p>
  )
}

function StretchWords({ view, stretch: { name, from, to } }: { view: View; stretch: Stretch }) {
  return (
    <>
      <Label view={view} of={name} /> <DayWords view={view} day={from} />
      {from === to ? null : (
        <>
          {' '}
          {view.words('due.to')} <DayWords view={view} day={to} />
        </>
      )}
    </>
  )
}
