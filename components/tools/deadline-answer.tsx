import { Reach } from '#components/answer/channel-list.tsx'
import { Ground } from '#components/answer/checklist.tsx'
import { DayWords } from '#components/words/day.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { OnlyIf } from '#components/words/only-if.tsx'
import type { View } from '#components/words/view.ts'
import type { Tool } from '#lib/content/site.ts'
import { pathIn } from '#lib/domain/address/paths.ts'
import type { DeadlineCase } from '#lib/domain/tools/deadline-query.ts'
import { type Due, verdictOf } from '#lib/domain/tools/deadlines.ts'
import { type Heard, heardOf } from '#lib/domain/tools/standing.ts'
import type { LastDay } from '#lib/domain/tools/working-days.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { dayInWords } from '#lib/words/day.ts'
import { NamedDays } from './tool-parts.tsx'

/** The verdict of the deadlines tool: how many days are left, or how many it is overdue and whom to ring first, or why no day is known. */
export function DeadlineVerdict({
  view,
  tool,
  asked,
  due,
}: {
  view: View
  tool: Tool
  asked: DeadlineCase
  due: readonly Due[]
}) {
  const { words, language } = view
  const verdict = verdictOf(due)
  const heard = asked.date ? heardOf(due, asked.date, view.today) : undefined
  const said = tool.outcomes.filter(
    ({ id }) => (id === verdict || (id === 'certain' && heard)) && (!heard || heard.kind === 'left'),
  )
  return (
    <section className="answer" aria-labelledby="verdict">
      {asked.insurance ? <p className="meta">{inLanguage(asked.insurance.short, language.id)}</p> : null}
      <h2 id="verdict" data-verdict={verdict} data-heard={heard?.kind} data-days={heard?.days}>
        {heard
          ? words(`deadlines.${heard.kind}`, { count: heard.days, day: dayInWords(heard.day, language.tag) })
          : words(`deadlines.verdict.${verdict}`)}
      </h2>
      {heard && heard.kind !== 'left' ? <Overdue view={view} asked={asked} heard={heard} /> : null}
      {said.map((outcome) => (
        <p key={outcome.id}>
          <Sentence view={view} of={outcome.text} />
        </p>
      ))}
      <Onward view={view} asked={asked} known={verdict !== 'no-limit'} />
    </section>
  )
}

/** What was due when, and the number of the side that has the file by what the reader knows. */
function Overdue({ view, asked, heard: { kind, day, next } }: { view: View; asked: DeadlineCase; heard: Heard }) {
  const { words, language, site } = view
  const hotlines = [...site.channels.values()].filter(
    ({ phone, area_code, serves }) => phone && area_code && (!serves || serves.includes(asked.insurance?.id ?? '')),
  )
  return (
    <>
      <p>
        {words(kind === 'overdue' ? 'deadlines.was' : 'deadlines.all-was', {
          step: inLanguage(next.step.title, language.id),
          day: dayInWords(day, language.tag),
        })}
      </p>
      <p data-ring={next.step.actor}>
        {words('deadlines.ring', { lane: words(`lane.${next.step.actor}`) })}{' '}
        {hotlines.map((channel) => (
          <strong key={channel.id}>
            <Reach view={view} channel={channel} />{' '}
          </strong>
        ))}
      </p>
      {kind === 'overdue' ? <p>{words('deadlines.further')}</p> : null}
    </>
  )
}

function Onward({
  view: { words, language, site },
  asked,
  known,
}: {
  view: View
  asked: DeadlineCase
  known: boolean
}) {
  return (
    <>
      {asked.insurance && !known ? (
        <p>
          <a href={pathIn(language.id, `/steps/${asked.insurance.id}`)}>
            {words('next.steps', { name: inLanguage(asked.insurance.short, language.id) })}
          </a>
        </p>
      ) : null}
      {site.addresses.includes('/problems/no-reply') ? (
        <p>
          <a href={pathIn(language.id, '/problems/no-reply')}>{words('deadlines.no-reply')}</a>
        </p>
      ) : null}
    </>
  )
}

/** The steps that follow, each with its last day by the rule, why, and where to read on. `file` is the address of a step's calendar file. */
export function DueList({ view, due, file }: { view: View; due: readonly Due[]; file: (step: string) => string }) {
  const { words } = view
  return (
    <ol className="steps">
      {due.map((each, index) => (
        <li key={each.step.id} data-step={each.step.id} data-from="nation" data-known={each.step.known}>
          <h3>
            <Label view={view} of={each.step.title} />
          </h3>
          <p className="meta">
            {words(`actor.${each.step.actor}`)}
            {'fact' in each ? (
              <>
                {words('separator')}
                <strong>{words('step.limit', { limit: inLanguage(each.fact.text, view.language.id) })}</strong>
              </>
            ) : null}
          </p>
          <OnlyIf view={view} when={each.step.when} open={Object.keys(each.step.when ?? {})} />
          {each.kind === 'dated' ? (
            <DueDay view={view} due={each} before={endOf(due[index - 1])} file={file(each.step.id)} />
          ) : (
            <p>{words(`due.${each.kind}`)}</p>
          )}
          {each.stage ? (
            <p>
              <a href={pathIn(view.language.id, `/status/${each.stage.id}`)}>{words('due.stage')}</a>
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

function DueDay({
  view,
  due: { last, transit, total },
  before,
  file,
}: {
  view: View
  due: Dated
  before: string
  file: string
}) {
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
