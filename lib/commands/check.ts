import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { futureChecks } from '#lib/content/check-days.ts'
import { withFactWords } from '#lib/content/fact-words.ts'
import { type Checked, checkContent } from '#lib/content/load.ts'
import { Memory } from '#lib/content/memory.ts'
import { messageIn } from '#lib/content/messages/message-in.ts'
import { formatProblems } from '#lib/content/problem.ts'
import { readContent } from '#lib/content/read.ts'
import { openTwins } from '#lib/content/twin-record.ts'
import { aheadReport, coverageReport, sizeReport } from '#lib/domain/rules/report.ts'
import { shanghaiDay } from '#lib/words/day.ts'
import { quoteProblems, siteProblems } from './site-problems.ts'
import { spokenLanguage } from './spoken.ts'

/** More would hide the rest of what the check says. */
const MOST_TWINS = 20

/**
 * `npm run check`: prints every problem as path:line:column, or a summary of what the content covers. Gives 1 when anything is wrong.
 * `mark` tells this code from any other: what that made of a file is not remembered.
 * `-- --coverage` prints the whole report; `-- --as-of 2027-06-01` prints it as it will be on that day; `-- --lang zh` speaks Chinese;
 * `-- --fix` puts the words of facts right wherever they are linked; `-- --all` tries what people type in the search too, `-- --laws folder` compares quotations with full texts.
 */
export async function check(mark: string): Promise<number> {
  const { values } = parseArgs({
    options: {
      coverage: { type: 'boolean' },
      'as-of': { type: 'string' },
      lang: { type: 'string' },
      all: { type: 'boolean' },
      laws: { type: 'string' },
      fix: { type: 'boolean' },
    },
  })
  const asOf = values['as-of']
  const language = spokenLanguage(values.lang, process.env)
  const say = (message: string) => messageIn(language ?? 'en', message)
  if (!language) return fail(`"${values.lang}" is not a language of the check; write --lang zh or --lang en`)
  if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asOf))
    return fail(say(`"${asOf}" is not a date; write it as --as-of 2027-06-01`))
  if (values.fix) fixFacts(say)
  const { problems: own, entries, site } = remembered(mark)
  const problems = [
    ...own,
    ...futureChecks(entries, shanghaiDay(Date.now())),
    ...(site ? siteProblems(entries, site) : []),
    ...(site && values.all ? (await import('./search-problems.ts')).searchProblems(site) : []),
    ...(values.laws === undefined ? [] : quoteProblems(entries, values.laws)),
  ]
  if (!site || problems.length > 0) {
    const count = `${problems.length} problem${problems.length === 1 ? '' : 's'}. Mend the lines above, then run npm run check again.`
    return fail(`${formatProblems(problems, language)}\n\n${say(count)}`)
  }
  const day = asOf ?? shanghaiDay(Date.now())
  const report = values.coverage || asOf ? coverageReport : sizeReport
  console.log(report(site, day).split('\n').map(say).join('\n'))
  for (const line of aheadReport(site, day)) console.log(say(line))
  for (const { path, at, original, language: twin } of openTwins(entries).slice(0, MOST_TWINS)) {
    const { line, column } = at()
    const words = original.trim().replace(/\s+/g, ' ').slice(0, 40)
    console.log(
      `${path}:${line}:${column}  ${say(`compare the ${twin} text with “${words}”, then run npm run twins -- ${path}`)}`,
    )
  }
  if (asOf) console.log(`\n${say(`To read the pages as of that day: AS_OF=${asOf} npm start`)}`)
  return 0
}

/** Where files that were sound are kept: beside this command as it was put together. */
const KEPT = 'node_modules/.cache/content'

function remembered(mark: string): Checked {
  const memory = new Memory(mark, existsSync(KEPT) ? readFileSync(KEPT, 'utf8') : undefined)
  const checked = checkContent(readContent(), memory)
  const saved = memory.save()
  if (saved) writeFileSync(KEPT, saved)
  return checked
}

/** Puts the words of facts right wherever they are linked, and says where. */
function fixFacts(say: (message: string) => string): void {
  const files = readContent()
  for (const { path, text } of withFactWords(files, checkContent(files).entries)) {
    writeFileSync(path, text)
    console.log(say(`${path} says the words of its facts now`))
  }
}

function fail(words: string): number {
  console.error(words)
  return 1
}
