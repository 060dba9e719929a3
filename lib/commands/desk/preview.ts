import { allEntries, readEntries } from '#lib/content/entries.ts'
import { parseProse } from '#lib/content/markdown.ts'
import { messageIn, type Spoken } from '#lib/content/messages/message-in.ts'
import type { Problem } from '#lib/content/problem.ts'
import type { ContentFile } from '#lib/content/read.ts'
import { escapeHtml as safe } from '#lib/words/markup.ts'
import { htmlOf, sideBySide } from './desk-html.ts'
import { languagesOf, wordsBelow } from './statement.ts'
import { sayIn } from './words.ts'

/** How one file reads as it is on disk, in all languages side by side, with what is wrong with its form: within milliseconds. */
export function previewOf(file: ContentFile, others: readonly ContentFile[]): { html: string; problems: Problem[] } {
  // The languages say in what each text must stand.
  const languages = others.filter(({ path }) => path.startsWith('content/languages/') && path !== file.path)
  const { entries, problems } = readEntries([...languages, file])
  const own = allEntries(entries).find(({ document }) => document.path === file.path)
  const rows = own ? sideBySide(wordsBelow(own.data, languagesOf(entries), true), languagesOf(entries)) : ''
  const prose = own?.place.language ? htmlOf(parseProse(own.document.body).root.children) : ''
  return { html: rows + prose, problems: problems.filter(({ path }) => path === file.path) }
}

/** Problems as a list, each with its line; those of other files with their path. */
export function problemList(problems: readonly Problem[], path: string, language: Spoken): string {
  if (problems.length === 0) return `<p>✓ ${sayIn(language)('clean')}</p>`
  const place = (problem: Problem) => (problem.path === path ? '' : `${problem.path}:`) + problem.line
  return `<ul>${problems.map((problem) => `<li><b>${safe(place(problem))}</b> ${safe(messageIn(language, problem.message))}</li>`).join('')}</ul>`
}
