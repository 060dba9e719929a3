import { FieldFault, faultMarks } from '#components/case/fault-list.tsx'
import type { View } from '#components/words/view.ts'
import type { DeadlineCase } from '#lib/domain/tools/deadline-query.ts'
import { EVENTS } from '#lib/domain/tools/deadlines.ts'

/**
 * The form of the deadlines tool: which insurance, what happened, and when. What was typed stays, right or wrong. `short` asks only
 * for the day of applying, on pages that speak of waiting.
 */
export function DeadlineForm({ view, asked, short = false }: { view: View; asked: DeadlineCase; short?: boolean }) {
  const { words, site } = view
  const fault = (key: string) => asked.faults.find((each) => each.key === key)
  return (
    <form action={view.at('/tools/deadlines')} method="get" className="tool-form">
      <p className="field">
        <label htmlFor="insurance">{words('field.insurance')}</label>
        <select
          id="insurance"
          name="insurance"
          defaultValue={asked.insurance?.id ?? ''}
          {...faultMarks(fault('insurance'))}
        >
          <option value="">{words('select.choose')}</option>
          {site.insurances.map((insurance) => (
            <option key={insurance.id} value={insurance.id}>
              {view.say(insurance.short)}
            </option>
          ))}
        </select>
        <FieldFault view={view} fault={fault('insurance')} />
      </p>
      {short ? <input type="hidden" name="event" value={EVENTS[0]} /> : <EventField view={view} asked={asked} />}
      <p className="field">
        <label htmlFor="date">{words(short ? `event.${EVENTS[0]}` : 'field.date')}</label>
        <span className="hint" id="date-hint">
          {words('deadlines.date-hint')}
        </span>
        <FieldFault view={view} fault={fault('date')} />
        <input
          type="text"
          id="date"
          name="date"
          defaultValue={asked.typed}
          autoComplete="off"
          {...faultMarks(fault('date'), 'date-hint')}
        />
      </p>
      <button type="submit">{words('deadlines.submit')}</button>
      {short ? (
        <p>
          <a href={view.at('/tools/deadlines')}>{words('deadlines.other-day')}</a>
        </p>
      ) : (
        <p className="hint">{words('tool.privacy')}</p>
      )}
    </form>
  )
}

function EventField({ view, asked }: { view: View; asked: DeadlineCase }) {
  const { words } = view
  const fault = asked.faults.find(({ key }) => key === 'event')
  return (
    <fieldset id="event" {...(fault ? { role: 'radiogroup', ...faultMarks(fault) } : {})}>
      <legend>{words('field.event')}</legend>
      <FieldFault view={view} fault={fault} />
      {EVENTS.map((event) => (
        <div key={event} className="choice">
          <input
            type="radio"
            id={`event-${event}`}
            name="event"
            value={event}
            defaultChecked={asked.event === event}
            aria-describedby={`event-${event}-hint`}
          />
          <label htmlFor={`event-${event}`}>{words(`event.${event}`)}</label>
          <p id={`event-${event}-hint`} className="hint">
            {words(`event.${event}.hint`)}
          </p>
        </div>
      ))}
    </fieldset>
  )
}
