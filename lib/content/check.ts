import { coverageSummary } from './coverage.ts'
import { checkContent } from './load.ts'
import { formatProblems } from './problem.ts'
import { readContent } from './read.ts'

/** `npm run check`: prints every problem as path:line:column, or what the content covers. Exits 1 when anything is wrong. */
const { problems, entries } = checkContent(readContent())
if (problems.length > 0) {
  console.error(formatProblems(problems))
  console.error(
    `\n${problems.length} problem${problems.length === 1 ? '' : 's'}. Mend the lines above, then run npm run check again.`,
  )
  process.exitCode = 1
} else {
  console.log(coverageSummary(entries))
}
