import { FaultList } from '#components/case/fault-list.tsx'
import { TimeLine } from '#components/figures/time-line.tsx'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { DeadlineBar, DueList } from '#components/tools/deadline-answer.tsx'
import { DeadlineForm } from '#components/tools/deadline-form.tsx'
import { DeadlineVerdict } from '#components/tools/deadline-verdict.tsx'
import { CalendarNotices, ToolNotes } from '#components/tools/tool-parts.tsx'
import { BasisList } from '#components/words/basis-list.tsx'
import { Sentence } from '#components/words/inline.tsx'
import { Titled } from '#components/words/titled.tsx'
import type { View } from '#components/words/view.ts'
import { queryFrom } from '#lib/domain/address/fault.ts'
import { unique } from '#lib/domain/rules/citation.ts'
import { type DeadlineCase, dueOf, usedYears } from '#lib/domain/tools/deadline-query.ts'
import type { Due } from '#lib/domain/tools/deadlines.ts'
import { listedPage } from '../../../listed-page.tsx'

const page = listedPage('/tools/deadlines', ({ shell, view, path, thing: tool, asked }) => {
  const { words, site } = view
  const due = dueOf(asked, site)
  const basis = unique([...tool.basis, ...tool.notes.flatMap((note) => note.basis ?? []), ...stepBasis(due)])
  const calendars = site.calendars.filter(({ year }) => !due || usedYears(asked, due).includes(year))
  const missing = due ? usedYears(asked, due).filter((year) => !site.calendars.some((each) => each.year === year)) : []
  return (
    <Shell {...shell} here={view.say(tool.title)}>
      <FaultList view={view} faults={asked.faults} />
      <DeadlineBar view={view} asked={asked} />
      {due ? (
        <DeadlineVerdict view={view} tool={tool} asked={asked} due={due} />
      ) : (
        <div className="answer">
          <Sentence as="p" view={view} of={tool.answer} />
        </div>
      )}
      {due && asked.date ? <TimeLine view={view} due={due} date={asked.date} /> : null}
      {due && due.length > 0 ? (
        <Titled id="steps" title={words('deadlines.steps')}>
          <DueList view={view} due={due} file={(step) => fileOf(view, asked, step)} />
        </Titled>
      ) : null}
      <Titled id="fill" title={words(due ? 'tool.change' : 'tool.fill')} className="no-print">
        {due ? null : <Missing view={view} asked={asked} />}
        <DeadlineForm view={view} asked={asked} />
      </Titled>
      <ToolNotes view={view} tool={tool} />
      {calendars.length + missing.length > 0 ? (
        <CalendarNotices view={view} calendars={calendars} missing={missing} />
      ) : null}
      <Checked
        on={{ path, insurances: asked.insurance ? [asked.insurance.id] : [] }}
        view={view}
        days={[
          ...[tool, ...calendars].map(({ verified }) => verified),
          ...(due ?? []).map(({ step }) => step.verified),
        ]}
        basisCount={basis.length}
      />
      <BasisList view={view} basis={basis} />
    </Shell>
  )
})

/** What was not given yet, once something was. */
function Missing({ view: { words }, asked }: { view: View; asked: DeadlineCase }) {
  if (asked.pairs.length === 0 || asked.faults.length > 0) return null
  const open = (['insurance', 'event', 'date'] as const).filter((key) => asked[key] === undefined)
  if (open.length === 0) return null
  const names = open.map((key) => words(`field.${key}`)).join(words('list.comma'))
  return (
    <p>
      {words('tool.missing')}
      {names}
    </p>
  )
}

const stepBasis = (due: readonly Due[] | undefined) => (due ?? []).flatMap(({ step }) => step.basis)

/** The calendar file of a step: the same query beside the page, and the step. */
function fileOf({ at }: View, asked: DeadlineCase, step: string): string {
  return `${at('/tools/deadlines')}.ics${queryFrom([...asked.pairs, { key: 'step', sent: step, canonical: step }])}`
}

export const generateMetadata = page.generateMetadata
export default page.Page
