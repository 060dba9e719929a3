import type { ReactNode } from 'react'
import type { View } from '#components/words/view.ts'
import { FieldFault, faultMarks, type Told } from './fault-list.tsx'

type SelectFieldProps = {
  view: View
  name: string
  /** Where several fields have the same name. */
  id?: string
  label?: string
  chosen: string | undefined
  fault: Told | undefined
  children: ReactNode
}

/** A select under its label and what is wrong with it; its options are the children. */
export function SelectField(props: SelectFieldProps) {
  const { view, name, id = name, label = view.words(`field.${name}`), chosen = '', fault, children } = props
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <FieldFault view={view} fault={fault} />
      <select id={id} name={name} defaultValue={chosen} {...faultMarks(fault)}>
        {children}
      </select>
    </p>
  )
}

/** The options of a select as pairs of what is sent and what is shown. */
export function Options({ of }: { of: readonly (readonly [id: string, text: string])[] }) {
  return of.map(([id, text]) => (
    <option key={id} value={id}>
      {text}
    </option>
  ))
}
