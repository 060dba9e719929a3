import { parseArgs } from 'node:util'
import { futureChecks } from '#lib/content/check-days.ts'
import { checkContent } from '#lib/content/load.ts'
import { formatProblems } from '#lib/content/problem.ts'
import { readContent } from '#lib/content/read.ts'
import { aheadReport, coverageReport } from '#lib/domain/rules/report.ts'
import { shanghaiDay } from '#lib/words/day.ts'

/**
 * `npm run check`: prints every problem as path:line:column, or a summary of what the content covers. Exits 1 when anything is wrong.
 * `-- --coverage` prints the whole report; `-- --as-of 2027-06-01` prints it as it will be on that day.
 */
function main(): void {
  const { values } = parseArgs({ options: { coverage: { type: 'boolean' }, 'as-of': { type: 'string' } } })
  const asOf = values['as-of']
  if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) {
    console.error(`"${asOf}" is not a date; write it as --as-of 2027-06-01`)
    process.exitCode = 1
    return
  }
  const { problems: own, entries, site } = checkContent(readContent())
  const problems = [...own, ...futureChecks(entries, shanghaiDay(Date.now()))]
  if (!site || problems.length > 0) {
    console.error(formatProblems(problems))
    console.error(
      `\n${problems.length} problem${problems.length === 1 ? '' : 's'}. Mend the lines above, then run npm run check again.`,
    )
    process.exitCode = 1
    return
  }
  const day = asOf ?? shanghaiDay(Date.now())
  const report = coverageReport(site, day)
  console.log(values.coverage || asOf ? report : report.split('\n')[0])
  for (const line of aheadReport(site, day)) console.log(line)
  if (asOf) console.log(`\nTo read the pages as of that day: AS_OF=${asOf} npm start`)
}

main()
