import { readEntries } from '#lib/content/entries.ts'
import { parseProse } from '#lib/content/markdown.ts'
import { messageIn, type Spoken } from '#lib/content/messages/message-in.ts'
import type { Problem } from '#lib/content/problem.ts'
import type { ContentFile } from '#lib/content/read.ts'
import { htmlOf, safe } from './desk-html.ts'
import { languagesOf, wordsBelow } from './statement.ts'
import type { Say } from './words.ts'

/** How one file reads as it is on disk, in all languages side by side, with what is wrong with its form: within milliseconds. */
export function previewOf(file: ContentFile, others: readonly ContentFile[]): { html: string; problems: Problem[] } {
  // The languages say in what each text must stand.
  const languages = others.filter(({ path }) => path.startsWith('content/languages/') && path !== file.path)
  const { entries, problems } = readEntries([...languages, file])
  const own = Object.values(entries)
    .flat()
    .find((entry) => typeof entry === 'object' && 'document' in entry && entry.document.path === file.path)
  if (typeof own !== 'object' || !('document' in own))
    return { html: '', problems: problems.filter(({ path }) => path === file.path) }
  const rows = wordsBelow(whole(own.data), languagesOf(entries))
    .map(
      (texts) =>
        `<div class="two">${languagesOf(entries)
          .map((language) => `<div>${htmlOf(texts[language] ?? [])}</div>`)
          .join('')}</div>`,
    )
    .join('<hr>')
  const prose = own.place.language ? htmlOf(parseProse(own.document.body).root.children) : ''
  return { html: rows + prose, problems: problems.filter(({ path }) => path === file.path) }
}

/** The data without the days of checks, so that everything in it is shown. */
function whole(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(whole)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'verified')
      .map(([key, inner]) => [key, whole(inner)]),
  )
}

/** Problems as a list, each with its line; those of other files with their path. */
export function problemList(problems: readonly Problem[], path: string, language: Spoken, say: Say): string {
  if (problems.length === 0) return `<p>✓ ${say('clean')}</p>`
  const place = (problem: Problem) => (problem.path === path ? '' : `${problem.path}:`) + problem.line
  return `<ul>${problems.map((problem) => `<li><b>${safe(place(problem))}</b> ${safe(messageIn(language, problem.message))}</li>`).join('')}</ul>`
}
