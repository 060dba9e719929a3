import { FieldFault, faultMarks } from '#components/case/fault-list.tsx'
import { Options, SelectField } from '#components/case/select-field.tsx'
import type { View } from '#components/words/view.ts'
import type { Fault } from '#lib/domain/address/fault.ts'
import { LINK_PAGES } from '#lib/domain/address/link.ts'
import type { LinkCase } from '#lib/domain/address/link-query.ts'

/** The form that makes a link. Places are typed, so that whoever has a list of codes or names can paste them. */
export function StaffForm({ view, asked }: { view: View; asked: LinkCase }) {
  const { words, site } = view
  const { link } = asked
  const fault = (key: string) => asked.faults.find((each) => each.key === key)
  const place = (key: 'leaving' | 'joining') => {
    const region = link[key]
    return region ? view.say(region.short) : (asked.typed.get(key) ?? '')
  }
  return (
    <form action={view.at('/staff')} method="get" className="tool-form">
      <SelectField view={view} name="page" chosen={link.page} fault={fault('page')}>
        <Options of={LINK_PAGES.map((page) => [page, words(`link.${page}`)])} />
      </SelectField>
      <SelectField view={view} name="insurance" chosen={link.insurance?.id} fault={fault('insurance')}>
        <option value="">{words('select.not-sure')}</option>
        <Options of={site.insurances.map(({ id, short }) => [id, view.say(short)])} />
      </SelectField>
      <Place view={view} name="leaving" value={place('leaving')} fault={fault('leaving')} />
      <Place view={view} name="joining" value={place('joining')} fault={fault('joining')} />
      <SelectField view={view} name="lang" chosen={link.language} fault={fault('lang')}>
        <Options of={site.languages.map(({ id, name }) => [id, name])} />
      </SelectField>
      <datalist id="places">
        {site.regions.map(({ id, short }) => (
          <option key={id} value={view.say(short)} />
        ))}
      </datalist>
      <button type="submit">{words('kit.submit')}</button>
    </form>
  )
}

type PlaceProps = { view: View; name: string; value: string; fault: Fault | undefined }

function Place({ view, name, value, fault }: PlaceProps) {
  return (
    <p className="field">
      <label htmlFor={name}>{view.words(`field.${name}`)}</label>
      <FieldFault view={view} fault={fault} />
      <input
        type="text"
        id={name}
        name={name}
        list="places"
        defaultValue={value}
        autoComplete="off"
        {...faultMarks(fault, `${name}-hint`)}
      />
      <span className="hint" id={`${name}-hint`}>
        {view.words('kit.place-hint')}
      </span>
    </p>
  )
}
