import { FieldFault, faultMarks } from '#components/case/fault-list.tsx'
import { Echo } from '#components/words/echo.tsx'
import type { View } from '#components/words/view.ts'
import { type AskedSearch, LONGEST_QUESTION } from '#lib/domain/search/search-query.ts'

/** The search box: an ordinary form that asks by its address. What was too long stands there to be shortened. */
export function SearchForm({ view, asked }: { view: View; asked: AskedSearch }) {
  const { words } = view
  const fault = asked.faults.find(({ key }) => key === 'q')
  return (
    <search>
      <form action={view.at('/search')} method="get" className="tool-form">
        <p className="field">
          <label htmlFor="q">{words('search.label')}</label>
          <input
            type="search"
            id="q"
            name="q"
            defaultValue={fault?.value ?? asked.text}
            maxLength={LONGEST_QUESTION}
            autoComplete="off"
            autoCapitalize="none"
            enterKeyHint="search"
            {...faultMarks(fault, 'q-hint')}
          />
          <span className="hint" id="q-hint">
            {words('search.hint', { count: LONGEST_QUESTION })} {words('tool.privacy')}
          </span>
          <FieldFault view={view} fault={fault} />
        </p>
        <button type="submit">{words('search.submit')}</button>
      </form>
    </search>
  )
}

/** Says that nothing was found for which words; whom to call stands below it, as on every page. */
export function NothingFound({ view, text }: { view: View; text: string }) {
  return (
    // A number of a page that cannot be used leads here, as it leads to the answers where there are some.
    <p id="page" role="status">
      <strong>
        <Echo say={(q) => view.words('search.nothing', { q })} text={text} />
      </strong>
    </p>
  )
}
