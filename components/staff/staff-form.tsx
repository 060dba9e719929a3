import { FieldFault, faultMarks } from '#components/case/fault-list.tsx'
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
      <Choice
        view={view}
        name="page"
        chosen={link.page}
        fault={fault('page')}
        options={LINK_PAGES.map((page) => [page, words(`link.${page}`)])}
      />
      <Choice
        view={view}
        name="insurance"
        chosen={link.insurance?.id ?? ''}
        fault={fault('insurance')}
        options={[
          ['', words('select.not-sure')],
          ...site.insurances.map(({ id, short }): [string, string] => [id, view.say(short)]),
        ]}
      />
      <Place view={view} name="leaving" value={place('leaving')} fault={fault('leaving')} />
      <Place view={view} name="joining" value={place('joining')} fault={fault('joining')} />
      <Choice
        view={view}
        name="lang"
        chosen={link.language}
        fault={fault('lang')}
        options={site.languages.map(({ id, name }) => [id, name])}
      />
      <datalist id="places">
        {site.regions.map(({ id, short }) => (
          <option key={id} value={view.say(short)} />
        ))}
      </datalist>
      <button type="submit">{words('kit.submit')}</button>
    </form>
  )
}

type FieldProps = { view: View; name: string; fault: Fault | undefined }

function Choice({
  view,
  name,
  options,
  chosen,
  fault,
}: FieldProps & { options: readonly (readonly [id: string, text: string])[]; chosen: string }) {
  return (
    <p className="field">
      <label htmlFor={name}>{view.words(`field.${name}`)}</label>
      <FieldFault view={view} fault={fault} />
      <select id={name} name={name} defaultValue={chosen} {...faultMarks(fault)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </p>
  )
}

function Place({ view, name, value, fault }: FieldProps & { value: string }) {
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
