import type { View } from '#components/words/view.ts'
import type { Region } from '#lib/content/site.ts'
import { type Case, GROUPS } from '#lib/domain/address/query.ts'
import { areasOf } from '#lib/domain/rules/areas.ts'
import type { Told } from './fault-list.tsx'
import { Options, SelectField } from './select-field.tsx'

type SelectorProps = {
  view: View
  /** The page that is asked, without its language, and the words of the button. */
  to?: string
  submit?: string
  chosen?: Partial<Case>
  faults?: readonly Told[]
  /** On a page that lists all insurances, the insurance may stay open. */
  allInsurances?: boolean | undefined
  /** In everyday words, and what an employer pays may be chosen as one. */
  everyday?: boolean | undefined
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

type InsuranceSelectProps = FieldProps &
  Pick<SelectorProps, 'allInsurances' | 'everyday'> & { chosen: string | undefined }

/** The insurances as a select named `insurance`. */
export function InsuranceSelect({ view, chosen, allInsurances, everyday, fault }: InsuranceSelectProps) {
  const { site, words, say } = view
  const [work, unsure] = GROUPS
  return (
    <SelectField view={view} name="insurance" chosen={chosen} fault={fault}>
      <option value="">{words(allInsurances ? 'select.all-insurances' : 'select.choose')}</option>
      {everyday ? <option value={work}>{words('group.work')}</option> : null}
      <Options of={site.insurances.map((each) => [each.id, say((everyday && each.everyday) || each.short)])} />
      {everyday ? <option value={unsure}>{words('group.unsure')}</option> : null}
    </SelectField>
  )
}

/** The word for choosing none. */
type Open = 'select.not-sure' | 'select.all-regions'

type RegionSelectProps = FieldProps & {
  name: 'leaving' | 'joining' | 'region'
  chosen: Region | undefined
  open?: Open
}

/** A place to choose. */
export function RegionSelect({ view, name, chosen, fault, open }: RegionSelectProps) {
  return (
    <SelectField view={view} name={name} chosen={chosen?.id} fault={fault}>
      <RegionOptions view={view} regions={view.site.regions} open={open} />
    </SelectField>
  )
}

type RegionOptionsProps = { view: View; regions: readonly Region[]; short?: boolean; open?: Open | undefined }

/** Regions under their areas, cities below their province; `short` by their short names. */
export function RegionOptions({ view, regions, short = false, open = 'select.not-sure' }: RegionOptionsProps) {
  const { words, say } = view
  return (
    <>
      <option value="">{words(open)}</option>
      {areasOf(regions).map(({ area, regions: inArea }) => (
        <optgroup key={area} label={words(`area.${area}`)}>
          <Options
            of={inArea.map((each) => [each.id, (each.parent ? '　' : '') + say(short ? each.short : each.name)])}
          />
        </optgroup>
      ))}
    </>
  )
}
