import { FieldFault, faultMarks, fieldId } from '#components/case/fault-list.tsx'
import { Options, SelectField } from '#components/case/select-field.tsx'
import { RegionOptions } from '#components/case/selector.tsx'
import type { View } from '#components/words/view.ts'
import type { Region } from '#lib/content/site.ts'
import type { Fault } from '#lib/domain/address/fault.ts'
import { MOST_ROWS, type PaymentCase, type Row } from '#lib/domain/tools/payment-query.ts'

const SEXES = ['male', 'female'] as const
const KINDS = ['50', '55'] as const

type FaultOf = (key: string, row?: number) => Fault | undefined

/** Rows shown at first; once all are filled a further one stands below them. */
const FIRST_ROWS = 3

/** The form of the payment-place tool: hukou, where the relationship is, a row for each province, and, folded, what the retirement age needs. */
export function PaymentForm({ view, asked, faults }: { view: View; asked: PaymentCase; faults: readonly Fault[] }) {
  const { words } = view
  const faultOf: FaultOf = (key, row) => faults.find((each) => each.key === key && each.row === row)
  const whole = faultOf('place') ?? faultOf('years')
  const path = view.at('/tools/payment-place')
  const rows = Math.min(MOST_ROWS, Math.max(FIRST_ROWS, asked.rows.length + 1))
  return (
    <form action={path} method="get" className="tool-form">
      <div className="side-by-side">
        <RegionField view={view} name="hukou" chosen={asked.hukou} fault={faultOf('hukou')} />
        <RegionField view={view} name="now" chosen={asked.now} fault={faultOf('now')} />
      </div>
      <fieldset aria-describedby={whole ? `${whole.key}-error` : undefined}>
        <legend>{words('payment.places')}</legend>
        <FieldFault view={view} fault={whole} />
        <p className="hint" id="places-hint">
          {words('payment.places-hint')}
        </p>
        {Array.from({ length: rows }, (_, index) => (
          <PlaceRow key={index} view={view} number={index + 1} row={asked.rows[index]} faultOf={faultOf} />
        ))}
      </fieldset>
      <p className="buttons">
        <button type="submit">{words('payment.submit')}</button>{' '}
        {rows < MOST_ROWS ? (
          <button type="submit" className="second" formAction={`${path}#fill`}>
            {words('payment.add')}
          </button>
        ) : null}
      </p>
      <AgeFields view={view} asked={asked} faultOf={faultOf} />
      <p className="hint">{words('tool.privacy')}</p>
    </form>
  )
}

/** Folded, because the place does not depend on it; open as soon as something stands in it. */
function AgeFields({ view, asked, faultOf }: { view: View; asked: PaymentCase; faultOf: FaultOf }) {
  const { words } = view
  const filled =
    asked.typedBirth !== '' || (['birth', 'sex', 'kind'] as const).some((key) => asked[key] || faultOf(key))
  return (
    <details open={filled}>
      <summary>{words('payment.age')}</summary>
      <p className="field">
        <label htmlFor="birth">{words('field.birth')}</label>
        <FieldFault view={view} fault={faultOf('birth')} />
        <input
          type="text"
          id="birth"
          name="birth"
          defaultValue={asked.typedBirth}
          placeholder="1972-05"
          autoComplete="off"
          {...faultMarks(faultOf('birth'))}
        />
      </p>
      <SelectField view={view} name="sex" chosen={asked.sex} fault={faultOf('sex')}>
        <option value="">{words('select.not-sure')}</option>
        <Options of={SEXES.map((id) => [id, words(`sex.${id}`)])} />
      </SelectField>
      <SelectField view={view} name="kind" chosen={asked.kind} fault={faultOf('kind')}>
        <option value="">{words('select.not-sure')}</option>
        <Options of={KINDS.map((id) => [id, words(`kind.${id}`)])} />
      </SelectField>
    </details>
  )
}

type RegionFieldProps = {
  view: View
  name: string
  id?: string
  label?: string
  chosen: Region | undefined
  fault: Fault | undefined
}

/** A province-level unit to choose. */
function RegionField({ chosen, ...field }: RegionFieldProps) {
  const { view } = field
  return (
    <SelectField {...field} chosen={chosen?.id}>
      <RegionOptions view={view} regions={view.site.regions.filter(({ parent }) => !parent)} short />
    </SelectField>
  )
}

type PlaceRowProps = { view: View; number: number; row: Row | undefined; faultOf: FaultOf }

function PlaceRow({ view, number, row, faultOf }: PlaceRowProps) {
  const [place, years] = [faultOf('place', number), faultOf('years', number)]
  // Years that are too many together are wrong in no row by itself, so every row that adds to them is marked.
  const together = row ? faultOf('years') : undefined
  const yearsId = fieldId('years', number)
  return (
    <div className="place-row">
      <RegionField
        view={view}
        name="place"
        id={fieldId('place', number)}
        label={view.words('field.place', { row: number })}
        chosen={row?.place}
        fault={place}
      />
      <p className="field">
        <label htmlFor={yearsId}>
          {view.words('payment.years')}
          <span className="sr-only"> ({number})</span>
        </label>
        <FieldFault view={view} fault={years} />
        <input
          type="text"
          id={yearsId}
          name="years"
          defaultValue={row?.typed ?? ''}
          autoComplete="off"
          {...faultMarks(years ?? together, 'places-hint')}
        />
      </p>
    </div>
  )
}
