import { readFileSync } from 'node:fs'
import { type Hit, search } from '#lib/domain/search/search.ts'
import { buildSearchIndex, type SearchIndex } from '#lib/domain/search/search-index.ts'
import { found } from '../fixtures/country.ts'
import { realSite } from './real-site.ts'

let made: Readonly<Record<string, SearchIndex>> | undefined

/** What the real site finds in a language; its indexes are made once for all tests of a worker. */
export function ask(typed: string, language = 'zh') {
  const site = realSite()
  made ??= Object.fromEntries(site.languages.map((each) => [each.id, buildSearchIndex(site, each)]))
  return search(typed, found(made[language], `language ${language}`))
}

/** A question as people ask it, what answers it, and what would lead somebody to do the wrong thing. */
export type Asked = { language: string; question: string; answers: string[]; wrong: string[] }

/** Reads a bank of questions: its columns are kind, language, question, answers, and wrong answers. */
export function readBank(path: string): Asked[] {
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [, language = '', question = '', answers = '', wrong = ''] = line.split('\t')
    const wrongs = wrong.split(' ').filter(Boolean)
    return { language, question, answers: answers.split(','), wrong: wrongs.map((each) => each.slice(6)) }
  })
}

/** The address of an answer, for comparing: a plan with what it is for. */
function addressOf({ document, stated }: Hit): string {
  const query = new URLSearchParams(
    Object.entries(stated ?? {}).flatMap(([key, value]) => (value ? [[key, value.id]] : [])),
  )
  return (document.path.replace(/#.*$/, '') || '/') + (query.size > 0 ? `?${query}` : '')
}

/** Whether an answer is one of those wanted: the same page, and with all that a wanted plan states. */
function isOne(address: string, wanted: readonly string[]): boolean {
  const [path, query] = address.split('?')
  const stated = new URLSearchParams(query)
  return wanted.some((each) => {
    const [page, needs] = each.split('?')
    return page === path && [...new URLSearchParams(needs)].every(([key, value]) => stated.get(key) === value)
  })
}

/** How a question is answered: whether the first answer is right, one of the first three, and whether the first misleads. */
export function judge({ language, question, answers, wrong }: Asked) {
  const top = ask(question, language).hits.slice(0, 3).map(addressOf)
  const [first = ''] = top
  return {
    top,
    first: isOne(first, answers),
    three: top.some((each) => isOne(each, answers)),
    harmful: !isOne(first, answers) && isOne(first, wrong),
  }
}

/** How many of a bank's questions have a right first answer, or one among the first three, in percent, and whose first answer misleads. */
export function ratesOf(bank: readonly Asked[]) {
  const judged = bank.map((asked) => ({ ...asked, ...judge(asked) }))
  const percent = (of: 'first' | 'three') => (100 * judged.filter((each) => each[of]).length) / judged.length
  const harmful = judged.filter((each) => each.harmful).map(({ question }) => question)
  return { first: percent('first'), three: percent('three'), harmful }
}
