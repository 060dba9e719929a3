import { Ground } from '#components/answer/checklist.tsx'
import { WhoAndHowLong } from '#components/answer/step-list.tsx'
import { DayWords } from '#components/words/day.tsx'
import { Label } from '#components/words/inline.tsx'
import { OnlyIf } from '#components/words/only-if.tsx'
import type { View } from '#components/words/view.ts'
import type { DeadlineCase } from '#lib/domain/tools/deadline-query.ts'
import type { Due } from '#lib/domain/tools/deadlines.ts'
import type { LastDay } from '#lib/domain/tools/working-days.ts'
import { dayInWords } from '#lib/words/day.ts'
import { NamedDays } from './tool-parts.tsx'

/** The steps that follow, each with its last day by the rule, why, and where to read on. `file` is the address of a step's calendar file. */
export function DueList({ view, due, file }: { view: View; due: readonly Due[]; file: (step: string) => string }) {
  const { words } = view
  return (
    <ol className="steps">
      {due.map((each, index) => (
        <li key={each.step.id} data-step={each.step.id}>
          <Label as="h3" view={view} of={each.step.title} />
          <WhoAndHowLong view={view} item={each.step} />
          <OnlyIf view={view} when={each.step.when} open={Object.keys(each.step.when ?? {})} />
          {each.kind === 'dated' ? (
            <DueDay view={view} due={each} before={endOf(due[index - 1])} file={file(each.step.id)} />
          ) : (
            <p>{words(`due.${each.kind}`)}</p>
          )}
          {each.stage ? (
            <p>
              <a href={view.at(`/status/${each.stage.id}`)}>{words('due.stage')}</a>
            </p>
          ) : null}
          <Ground view={view} item={each.step} from={undefined} />
        </li>
      ))}
    </ol>
  )
}

type Dated = Due & { kind: 'dated' }

/** The day up to which days were counted. */
const countedTo = (last: LastDay) => (last.certain ? last.day : last.weekdaysOnly)
const endOf = (due: Due | undefined) => (due?.kind === 'dated' ? countedTo(due.last) : '')

type DueDayProps = { view: View; due: Dated; before: string; file: string }

function DueDay({ view, due: { last, transit, total }, before, file }: DueDayProps) {
  const { words, today } = view
  const since = (days: LastDay['skipped']) => days.filter(({ date }) => date > before)
  return (
    <>
      {last.certain ? (
        <p className="due">
          {words('due.last')}
          <strong>
            <time dateTime={last.day} data-certain="true">
              {dayInWords(last.day, view.language.tag)}
            </time>
          </strong>
        </p>
      ) : (
        <UncertainDay view={view} last={last} />
      )}
      {countedTo(last) < today && last.certain ? <p>{words('due.past')}</p> : null}
      {before === '' ? null : <p className="meta">{words('due.sum', { count: total })}</p>}
      {transit ? <p className="meta">{words('due.transit')}</p> : null}
      <NamedDays view={view} label={words('due.skipped')} days={since(last.skipped)} />
      <NamedDays view={view} label={words('due.made-up')} days={since(last.madeUp)} />
      {last.certain ? (
        <p>
          <a href={file} type="text/calendar">
            {words('due.ics')}
          </a>
        </p>
      ) : null}
    </>
  )
}

function UncertainDay({ view, last }: { view: View; last: LastDay & { certain: false } }) {
  const { words, language } = view
  const time = (day: string) => (
    <time dateTime={day} data-certain="false">
      {dayInWords(day, language.tag)}
    </time>
  )
  return (
    <>
      <p className="due">
        {words('due.earliest')}
        <strong>{time(last.earliest)}</strong>
      </p>
      <p>
        {words('due.weekdays')}
        {time(last.weekdaysOnly)}
      </p>
      <p className="meta">{words('due.either-side')}</p>
    </>
  )
}

/** Which case this is, so that a printed or shared page says it. */
export function DeadlineBar({ view, asked }: { view: View; asked: DeadlineCase }) {
  const { words } = view
  if (!asked.event || !asked.date) return null
  return (
    <p className="case-bar">
      {words(`event.${asked.event}`)}
      {words('list.colon')}
      <DayWords view={view} day={asked.date} /> <a href="#fill">{words('case.change')}</a>
    </p>
  )
}
