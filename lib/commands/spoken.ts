import { parseArgs } from 'node:util'
import { messageIn, SPOKEN, type Spoken } from '#lib/content/messages/message-in.ts'

/**
 * The language in which a command speaks: the one asked for with --lang, or that of the terminal.
 * Nothing when another one is asked for.
 */
export function spokenLanguage(asked: string | undefined, environment: NodeJS.ProcessEnv): Spoken | undefined {
  if (asked !== undefined) return SPOKEN.find((language) => language === asked)
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en'
}

/** How a small command speaks, which takes `--lang` and paths. @throws TypeError for an option or a language that it does not know. */
export function voice(args: string[]): { language: Spoken; say: (message: string) => string; paths: string[] } {
  const { values, positionals } = parseArgs({ args, options: { lang: { type: 'string' } }, allowPositionals: true })
  const language = spokenLanguage(values.lang, process.env)
  if (!language) throw new TypeError(`"${values.lang}" is not a language of the check; write --lang zh or --lang en`)
  return { language, say: (message) => messageIn(language, message), paths: positionals }
}
