import { DayWords } from '#components/words/day.tsx'
import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import { pathIn } from '#lib/domain/address/paths.ts'
import { coverageMatrix } from '#lib/domain/rules/coverage-matrix.ts'
import { inLanguage } from '#lib/domain/words/text.ts'

/** The matrix region × insurance as a table that stacks on a narrow screen; oldest checks first. */
export function CoverageTable({ view }: { view: View }) {
  const { words, site, language, today } = view
  return (
    <table className="matrix">
      <thead>
        <tr>
          <th scope="col">{words('nav.regions')}</th>
          {site.insurances.map((insurance) => (
            <th key={insurance.id} scope="col">
              <Label view={view} of={insurance.short} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coverageMatrix(site, today).map(({ region, cells }) => (
          <tr key={region.id}>
            <th scope="row">
              <a href={pathIn(language.id, `/regions/${region.id}`)}>
                <Label view={view} of={region.short} />
              </a>
            </th>
            {cells.map(({ insurance, state, known, check }) => (
              <td key={insurance.id} data-coverage={state}>
                <span className="cell-head">{inLanguage(insurance.short, language.id)}</span>
                {words(`matrix.${state}`)}
                {known ? <> {words(`matrix.${known}`)}</> : null}
                {check ? (
                  <>
                    {' '}
                    {words(`matrix.${check.state}`)} <DayWords view={view} day={check.nextCheck} />
                  </>
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
