import { parseArgs } from 'node:util'
import type { Entries } from '#lib/content/entries.ts'
import { checkContent } from '#lib/content/load.ts'
import { messageIn, SPOKEN, type Spoken } from '#lib/content/messages/message-in.ts'
import { formatProblems } from '#lib/content/problem.ts'
import { readContent } from '#lib/content/read.ts'

/**
 * The language in which a command speaks: the one asked for with --lang, or that of the terminal.
 * Nothing when another one is asked for.
 */
export function spokenLanguage(asked: string | undefined, environment: NodeJS.ProcessEnv): Spoken | undefined {
  if (asked !== undefined) return SPOKEN.find((language) => language === asked)
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en'
}

type Voice = { language: Spoken; say: (message: string) => string; paths: string[] }

/** How a small command speaks, which takes `--lang` and paths. @throws TypeError for an option or a language that it does not know. */
export function voice(args: string[]): Voice {
  const { values, positionals } = parseArgs({ args, options: { lang: { type: 'string' } }, allowPositionals: true })
  const language = spokenLanguage(values.lang, process.env)
  if (!language) throw new TypeError(`"${values.lang}" is not a language of the check; write --lang zh or --lang en`)
  return { language, say: (message) => messageIn(language, message), paths: positionals }
}

/** The content for a command that writes a file from it; while something is wrong, what that is, and that the file is as it was. */
export function soundContent(file: string, { language, say }: Voice): Entries | undefined {
  const { entries, problems } = checkContent(readContent())
  if (problems.length === 0) return entries
  console.error(`${formatProblems(problems, language)}\n\n${say(`Mend these first; ${file} is as it was.`)}`)
  process.exitCode = 1
  return undefined
}
