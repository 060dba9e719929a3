import type { View } from '#components/words/view.ts'
import type { Region } from '#lib/content/site.ts'
import { type Case, GROUPS } from '#lib/domain/address/query.ts'
import { areasOf } from '#lib/domain/rules/areas.ts'
import { FieldFault, faultMarks, type Told } from './fault-list.tsx'

type SelectorProps = {
  view: View
  /** The page that is asked, without its language, and the words of the button. */
  to?: string
  submit?: string
  chosen?: Partial<Case>
  faults?: readonly Told[]
  /** On a page that lists all insurances, the insurance may stay open. */
  allInsurances?: boolean
  /** In everyday words, and what an employer pays may be chosen as one. */
  everyday?: boolean
}

/** The region selector: an ordinary form that never submits by itself; answers already given travel along. */
export function Selector(props: SelectorProps) {
  const { view, to = '/plan', submit = 'selector.submit', chosen = {}, faults = [], allInsurances, everyday } = props
  const { words } = view
  const fault = (name: string) => faults.find(({ key }) => key === name)
  return (
    <form action={view.at(to)} method="get" className="selector">
      <InsuranceSelect
        view={view}
        chosen={chosen.insurance?.id ?? chosen.group}
        allInsurances={allInsurances}
        everyday={everyday}
        fault={fault('insurance')}
      />
      <RegionSelect view={view} name="leaving" chosen={chosen.leaving} fault={fault('leaving')} />
      <RegionSelect view={view} name="joining" chosen={chosen.joining} fault={fault('joining')} />
      {Object.entries(chosen.answers ?? {}).map(([id, choice]) =>
        choice ? <input key={id} type="hidden" name={id} value={choice} /> : null,
      )}
      <button type="submit">{words(submit)}</button>
    </form>
  )
}

type FieldProps = { view: View; fault?: Told | undefined }

/** The insurances as a select named `insurance`. */
export function InsuranceSelect(
  props: FieldProps & {
    chosen: string | undefined
    allInsurances?: boolean | undefined
    everyday?: boolean | undefined
  },
) {
  const { view, chosen, allInsurances, everyday, fault } = props
  const { site, words } = view
  const [work, unsure] = GROUPS
  return (
    <p className="field">
      <label htmlFor="insurance">{words('field.insurance')}</label>
      <FieldFault view={view} fault={fault} />
      <select id="insurance" name="insurance" defaultValue={chosen ?? ''} {...faultMarks(fault)}>
        <option value="">{words(allInsurances ? 'select.all-insurances' : 'select.choose')}</option>
        {everyday ? <option value={work}>{words('group.work')}</option> : null}
        {site.insurances.map((insurance) => (
          <option key={insurance.id} value={insurance.id}>
            {view.say((everyday && insurance.everyday) || insurance.short)}
          </option>
        ))}
        {everyday ? <option value={unsure}>{words('group.unsure')}</option> : null}
      </select>
    </p>
  )
}

type RegionSelectProps = FieldProps & {
  name: 'leaving' | 'joining' | 'region'
  chosen: Region | undefined
  open?: 'select.not-sure' | 'select.all-regions'
}

/** The regions under their areas, cities below their province. `open` is the word for choosing none. */
export function RegionSelect({ view, name, chosen, fault, open = 'select.not-sure' }: RegionSelectProps) {
  const { site, words } = view
  return (
    <p className="field">
      <label htmlFor={name}>{words(`field.${name}`)}</label>
      <FieldFault view={view} fault={fault} />
      <select id={name} name={name} defaultValue={chosen?.id ?? ''} {...faultMarks(fault)}>
        <option value="">{words(open)}</option>
        {areasOf(site.regions).map(({ area, regions }) => (
          <optgroup key={area} label={words(`area.${area}`)}>
            {regions.map((region) => (
              <option key={region.id} value={region.id}>
                {region.parent ? '　' : ''}
                {view.say(region.name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  )
}
