import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entries, Entry } from '#lib/content/entries.ts'
import type { Kind } from '#lib/content/kinds.ts'
import type { Problem } from '#lib/content/problem.ts'
import { checkQuotes } from '#lib/content/quotes.ts'
import type { Language, Site } from '#lib/content/site.ts'
import { type HeadFault, headFaults } from '#lib/domain/pages/head-faults.ts'
import { wordsOf } from '#lib/domain/words/text.ts'
import { RELEASED, unreleased } from './release.ts'

/** What is wrong with clean content once it is a site: what result lists would cut, and addresses that nobody has written down. */
export function siteProblems(entries: Entries, site: Site): Problem[] {
  const missing = unreleased(entries)
  return [
    ...site.languages.flatMap((language) =>
      headFaults({ site, language, words: wordsOf(language) }).map((fault) => ({
        ...headPlace(entries, language, fault),
        message: fault.message,
      })),
    ),
    ...(missing.length > 0 && entries.released.length > 0
      ? [{ path: RELEASED, line: 1, column: 1, message: `${missing.length} addresses are new; run npm run release` }]
      : []),
  ]
}

/** Quotations that are not in the full texts of a folder. */
export function quoteProblems(entries: Entries, folder: string): Problem[] {
  if (!existsSync(folder))
    return [{ path: folder, line: 1, column: 1, message: 'there is no such folder of full texts' }]
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const whole = names.filter((name) => name.endsWith('.txt') && !/INDEX|摘录|部分/.test(name))
  return checkQuotes(
    entries,
    whole.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
  )
}

const TITLED: Readonly<Record<string, { kind: Kind; title: string; description: string }>> = {
  policy: { kind: 'policy', title: 'title', description: 'description' },
  law: { kind: 'source', title: 'title', description: 'title' },
  problems: { kind: 'problem', title: 'title', description: 'summary' },
  questions: { kind: 'question', title: 'title', description: 'answer' },
  tools: { kind: 'tool', title: 'title', description: 'description' },
  status: { kind: 'stage', title: 'name', description: 'name' },
  regions: { kind: 'region', title: 'short', description: 'short' },
  materials: { kind: 'region', title: 'short', description: 'short' },
  channels: { kind: 'region', title: 'short', description: 'short' },
  steps: { kind: 'insurance', title: 'short', description: 'short' },
}

/** Where the words of a head stand: in the file of what the page is about, else among the words of the language. */
function headPlace(entries: Entries, { id: language }: Language, { page, part }: HeadFault): Omit<Problem, 'message'> {
  const [, folder = '', id] = page.split('/')
  const titled = id ? TITLED[folder] : { kind: 'page' as const, title: 'title', description: 'description' }
  const found = ((titled && entries[titled.kind]) as Entry[] | undefined)?.find(
    ({ place }) => place.id === (id ?? folder) && (place.language ?? language) === language,
  )
  if (found && titled) return { path: found.document.path, ...found.document.at([titled[part], language]) }
  const words = entries.language.find(({ place }) => place.id === language)
  const key = `${folder || 'home'}.${part}`
  return { path: words?.document.path ?? '', ...(words?.document.at(['words', key]) ?? { line: 1, column: 1 }) }
}
