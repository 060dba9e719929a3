import { Echo } from '#components/words/echo.tsx'
import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Fault } from '#lib/domain/address/fault.ts'
import { shortened } from '#lib/words/typed.ts'

/** The id of a form field: its key, and its row when the key is repeated. */
export const fieldId = (key: string, row?: number) => (row === undefined ? key : `${key}-${row}`)

/** A fault with the name and the place of its field, where these do not follow from its key alone; `href` when the field is on another page. */
export type Told = Fault & { what?: string; anchor?: string | undefined; href?: string }

/** What is wrong with what was entered, before everything else: each message names field, key and value, and leads to its field. */
export function FaultList({ view, faults, rows = 0 }: { view: View; faults: readonly Told[]; rows?: number }) {
  if (faults.length === 0) return null
  return (
    <div role="alert" className="notice">
      <p>
        <strong>{view.words('fault.nav')}</strong>
      </p>
      <ul>
        {faults.map((fault) => {
          const anchor = 'anchor' in fault ? fault.anchor : anchorOf(fault, rows)
          const href = anchor ? `#${anchor}` : fault.href
          return (
            <li key={`${fault.key} ${fault.row} ${fault.why}`}>
              {href ? (
                <a href={href}>
                  <FaultWords view={view} fault={fault} />
                </a>
              ) : (
                <FaultWords view={view} fault={fault} />
              )}
              <OneOf view={view} fault={fault} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const REPEATED = new Set(['place', 'years'])

/** The field to mend: of repeated keys the first row when the fault is in all of them, and none beyond the rows of the form. */
function anchorOf({ key, row }: Fault, rows: number): string | undefined {
  if (!REPEATED.has(key)) return key
  return (row ?? 1) <= rows ? fieldId(key, row ?? 1) : undefined
}

/** The same message at its field. */
export function FieldFault({ view, fault }: { view: View; fault: Told | undefined }) {
  if (!fault) return null
  return (
    <span className="error" id={`${fieldId(fault.key, fault.row)}-error`}>
      <FaultWords view={view} fault={fault} />
      <OneOf view={view} fault={fault} />
    </span>
  )
}

/** What marks a field as the one with the fault, for those who do not see it. */
export function faultMarks(fault: Fault | undefined, hint?: string) {
  const described = [fault ? `${fieldId(fault.key, fault.row)}-error` : undefined, hint].filter(
    (id) => id !== undefined,
  )
  return {
    ...(fault ? { 'aria-invalid': true } : {}),
    ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
  } as const
}

function OneOf({ view, fault }: { view: View; fault: Fault }) {
  return fault.oneOf?.map((region, index) => (
    <span key={region.id}>
      {index > 0 ? view.words('list.or') : ''}
      <Label view={view} of={region.name} /> ({region.id})
    </span>
  ))
}

function FaultWords({ view, fault }: { view: View; fault: Told }) {
  const { key, row, value, why, within, as = '' } = fault
  const what = fault.what ?? fieldName(view, key, row)
  const region = within ? view.say(within.short) : ''
  return (
    <Echo say={(said) => view.words(`fault.${why}`, { key, what, value: said, region, as })} text={shortened(value)} />
  )
}

function fieldName({ words }: View, key: string, row: number | undefined): string {
  if (key !== 'place' && key !== 'years') return words(`field.${key}`)
  if (row === undefined) return words(key === 'place' ? 'field.places' : 'field.years')
  return words('field.place', { row }) + (key === 'years' ? words('list.comma') + words('field.years') : '')
}
