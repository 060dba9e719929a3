import { DayWords } from '#components/words/day.tsx'
import { Label } from '#components/words/inline.tsx'
import { Part } from '#components/words/part.tsx'
import type { View } from '#components/words/view.ts'
import type { Coverage } from '#lib/domain/rules/coverage.ts'
import { type Cell, coverageMatrix } from '#lib/domain/rules/coverage-matrix.ts'

type Rows = ReturnType<typeof coverageMatrix>

/** The matrix region × insurance, oldest checks first: the province-level units, and one touch away the places below them. */
export function CoverageTable({ view }: { view: View }) {
  const rows = coverageMatrix(view.site, view.today)
  const below = rows.filter(({ region }) => region.parent)
  return (
    <>
      <ol className="columns-key">
        {view.site.insurances.map((insurance) => (
          <li key={insurance.id}>
            <Label view={view} of={insurance.short} />
          </li>
        ))}
      </ol>
      <Matrix view={view} rows={rows.filter(({ region }) => !region.parent)} />
      {below.length > 0 ? (
        <Part
          view={view}
          id="cities"
          className="wide"
          title={view.words('staff.coverage.cities', { count: below.length })}
        >
          <Matrix view={view} rows={below} />
        </Part>
      ) : null}
    </>
  )
}

function Matrix({ view, rows }: { view: View; rows: Rows }) {
  const { words, site } = view
  return (
    <table className="matrix wide">
      <thead>
        <tr>
          <th scope="col">{words('nav.regions')}</th>
          {site.insurances.map((insurance, index) => (
            <th key={insurance.id} scope="col">
              <span aria-hidden="true">{index + 1}</span>
              <span className="name">{view.say(insurance.short)}</span>
            </th>
          ))}
          <th scope="col" className="next-check">
            {words('staff.coverage.next')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ region, cells }) => (
          <tr key={region.id}>
            <th scope="row">
              <a href={view.at(`/regions/${region.id}`)}>
                <Label view={view} of={region.short} />
              </a>
            </th>
            {cells.map((cell) => (
              <MatrixCell key={cell.insurance.id} view={view} cell={cell} />
            ))}
            <td className="next-check">
              <NextCheck view={view} cells={cells} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const SIGNS: Readonly<Record<Coverage, string>> = { unchecked: '○', same: '=', differs: '≠' }

/** A sign for the eye and the words for the ear. */
function MatrixCell({ view: { words }, cell: { state, known, check } }: { view: View; cell: Cell }) {
  const late = check && check.state !== 'fresh'
  return (
    <td data-coverage={state} data-known={known} data-freshness={check?.state}>
      <span aria-hidden="true">
        {SIGNS[state]}
        {known === 'reported' ? '*' : ''}
        {late ? '!' : ''}
      </span>
      <span className="sr-only">
        {words(`matrix.${state}`)}
        {known ? ` ${words(`matrix.${known}`)}` : ''}
        {late ? ` ${words(`matrix.${check.state}`)}` : ''}
      </span>
    </td>
  )
}

/** The day on which the first of a region's insurances is due for its next check. */
function NextCheck({ view, cells }: { view: View; cells: readonly Cell[] }) {
  const [first] = cells.flatMap(({ check }) => check ?? []).sort((a, b) => (a.nextCheck < b.nextCheck ? -1 : 1))
  return first ? <DayWords view={view} day={first.nextCheck} /> : null
}
