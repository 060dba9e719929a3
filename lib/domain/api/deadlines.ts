import type { Citation } from '#lib/content/schemas/common.ts'
import type { Calendar, Tool } from '#lib/content/site.ts'
import { unique } from '#lib/domain/rules/citation.ts'
import { oldest } from '#lib/domain/rules/freshness.ts'
import { type DeadlineCase, usedYears } from '#lib/domain/tools/deadline-query.ts'
import { type Due, verdictOf } from '#lib/domain/tools/deadlines.ts'
import type { LastDay } from '#lib/domain/tools/working-days.ts'
import { alertRows, conditionsOf, type InOne } from './checklist-items.ts'
import { basisOf, checkOf, factWords, groundOf } from './ground.ts'
import { told } from './voice.ts'

/** One tool's notes: each with its own articles, checked with the tool's file. */
export function toolNotes(telling: InOne, tool: Tool) {
  return tool.notes.map((note) => ({
    ...told(telling.voice, note, 'id', 'text'),
    ...groundOf(telling, { basis: note.basis, verified: tool.verified }),
  }))
}

/** What a tool says of one of the outcomes it can come to. */
export function outcomeOf(tool: Tool, id: string) {
  const outcome = tool.outcomes.find((each) => each.id === id)
  if (!outcome) throw new Error(`the tool has no outcome "${id}"; the content check would have found this`)
  return outcome
}

function lastRow({ voice }: InOne, last: LastDay) {
  const named = (days: LastDay['skipped']) => days.map((day) => told(voice, day, 'date', 'name'))
  return {
    certain: last.certain,
    day: last.certain ? last.day : null,
    earliest: last.certain ? null : last.earliest,
    weekdays_only: last.certain ? null : last.weekdaysOnly,
    unpublished: last.certain ? [] : [...last.unpublished],
    skipped: named(last.skipped),
    made_up: named(last.madeUp),
  }
}

function dueRow(telling: InOne, due: Due) {
  const { step, stage } = due
  return {
    ...told(telling.voice, step, 'id', 'actor', 'title'),
    kind: due.kind,
    limit: 'fact' in due ? factWords(telling, due.fact) : null,
    working_days: due.kind === 'dated' ? due.total : null,
    last: due.kind === 'dated' ? lastRow(telling, due.last) : null,
    transit: due.kind === 'dated' && due.transit,
    stage: stage?.id ?? null,
    only_if: conditionsOf(telling, step.when, Object.keys(step.when ?? {})),
    ...groundOf(telling, step),
  }
}

function calendarRow(telling: InOne, calendar: Calendar) {
  const { year, published, notice, verified } = calendar
  return {
    year,
    published,
    title: notice ? telling.voice.label(notice.title) : null,
    number: notice?.number ?? null,
    url: notice?.url ?? null,
    ...checkOf(telling, verified),
  }
}

/** The last day of each step, with the same steps in the same order as the page /{lang}/tools/deadlines. */
export function deadlinesOf(telling: InOne, tool: Tool, asked: DeadlineCase, due: readonly Due[]) {
  const { site, voice } = telling
  const { insurance, event, date } = asked
  if (!insurance) throw new Error('deadlinesOf was called without an insurance')
  const years = usedYears(asked, due)
  const calendars = site.calendars.filter(({ year }) => years.includes(year))
  const checked = [tool, ...calendars, ...due.map(({ step }) => step)].map(({ verified }) => verified)
  const id = verdictOf(due)
  const outcome = outcomeOf(tool, id)
  const articles: Citation[] = [
    ...tool.basis,
    ...tool.notes.flatMap(({ basis }) => basis ?? []),
    ...due.flatMap(({ step }) => step.basis),
  ]
  return {
    ...checkOf(telling, oldest(checked)),
    insurance: told(voice, insurance, 'id', 'name'),
    event: event ?? null,
    date: date ?? null,
    verdict: {
      id,
      text: voice.sentence(outcome.text),
      ...groundOf(telling, { basis: outcome.basis ?? tool.basis, verified: tool.verified }),
    },
    steps: due.map((each) => dueRow(telling, each)),
    notes: toolNotes(telling, tool),
    calendars: calendars.map((calendar) => calendarRow(telling, calendar)),
    alerts: alertRows(telling, { path: '/tools/deadlines', insurances: [insurance.id] }),
    basis: basisOf(telling, unique(articles)),
  }
}
