import { Titled } from '#components/words/titled.tsx'
import type { View } from '#components/words/view.ts'
import type { PaymentRules, Retirement } from '#lib/domain/tools/payment-answer.ts'
import { minimumMonths, minimumTable } from '#lib/domain/tools/retirement-age.ts'
import { monthInWords, spanInWords } from '#lib/words/spans.ts'

type RetirementNoteProps = { view: View; rules: PaymentRules; retirement: readonly Retirement[] }

/** When retirement age is reached and what must be paid by then, as far as birth and sex were given; and the table of minimum years. */
export function RetirementNote({ view, rules, retirement }: RetirementNoteProps) {
  const { words } = view
  return (
    <Titled id="retirement" title={words('retirement.title')}>
      {retirement.map((each) => (
        <div key={each.group} data-retirement={each.group}>
          <h3>{words(`retirement.group.${each.group}`)}</h3>
          <p>{retirementWords(view, each)}</p>
        </div>
      ))}
      <h3>{words('retirement.table')}</h3>
      <MinimumTable view={view} rules={rules} />
    </Titled>
  )
}

function retirementWords(
  { words, language: { tag } }: View,
  { years, months, reached, minimum, missing }: Retirement,
): string {
  const rest = spanInWords(months, tag)
  const age = months === 0 ? words('age.years', { years }) : words('age.both', { years, rest })
  return [
    words('retirement.age', { age, month: monthInWords(reached, tag) }),
    words('retirement.minimum', { span: spanInWords(minimum, tag) }),
    ...(missing === undefined
      ? []
      : [missing > 0 ? words('retirement.missing', { span: spanInWords(missing, tag) }) : words('retirement.reached')]),
  ].join(tag.startsWith('zh') ? '' : ' ')
}

function MinimumTable({ view: { words, language }, rules }: { view: View; rules: PaymentRules }) {
  const table = minimumTable(rules.minimum)
  const rows = [
    {
      year: words('retirement.before', { year: table[0]?.year ?? '' }),
      months: minimumMonths(rules.minimum, (table[0]?.year ?? 0) - 1),
    },
    ...table.map(({ year, months }, index) => ({
      year: index === table.length - 1 ? words('retirement.from', { year }) : String(year),
      months,
    })),
  ]
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words('retirement.year')}</th>
          <th scope="col">{words('retirement.least')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ year, months }) => (
          <tr key={year}>
            <td>
              <span className="cell-head">{words('retirement.year')}</span>
              {year}
            </td>
            <td>
              <span className="cell-head">{words('retirement.least')}</span>
              {spanInWords(months, language.tag)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
