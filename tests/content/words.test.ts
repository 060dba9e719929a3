import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { realSite } from './real-site.ts'

const sources = ['app', 'components', 'lib/domain']
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => ({
    path: join(entry.parentPath, entry.name),
    code: readFileSync(join(entry.parentPath, entry.name), 'utf8'),
  }))

const languages = realSite().languages
const known = Object.keys(languages[0]?.words ?? {})

/** The first argument of each call of `words(…)`: up to the comma or bracket that ends it. */
function askedFor(code: string): string[] {
  return [...code.matchAll(/\bwords\(\s*((?:[^(),`']|'[^']*'|`(?:[^`$]|\$\{[^}]*\})*`)+)/g)].map(
    (match) => match[1] ?? '',
  )
}

const literals = (code: string) =>
  [...code.matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].map((match) => match[1] ?? match[2] ?? '')

/** Template literals that can be keys, as patterns: each ${…} stands for a piece of one part, as in `plan.${part}`, and the first for a whole beginning. */
const templates = (code: string) =>
  [...code.matchAll(/`((?:[^`$]|\$\{[^}]*\})*)`/g)]
    .map((match) => (match[1] ?? '').replaceAll(/\$\{[^}]*\}/g, '*'))
    .filter((text) => /^[a-z*-]+(\.[a-z0-9*-]+)+$/.test(text) && /[a-z]/.test(text))
    .map(
      (text) =>
        new RegExp(`^${text.replaceAll('.', '\\.').replace(/^\*/, '[a-z0-9.-]+').replaceAll('*', '[a-z0-9-]+')}$`),
    )

test.each(sources.filter(({ code }) => askedFor(code).length > 0).map(({ path, code }) => [path, code]))(
  '%s asks only for words that exist',
  (_path, code) => {
    const missing = askedFor(code).flatMap((argument) => {
      const chosen = argument.includes('?') ? argument.slice(argument.indexOf('?')) : argument
      return [
        ...literals(chosen).filter((key) => !known.includes(key)),
        ...templates(chosen)
          .filter((pattern) => !known.some((key) => pattern.test(key)))
          .map(String),
      ]
    })
    expect(missing).toEqual([])
  },
)

test.each(languages.map((language) => [language.id, Object.keys(language.words)] as const))(
  'every word of %s is used',
  (_id, words) => {
    const used = new Set(sources.flatMap(({ code }) => literals(code)))
    const patterns = sources.flatMap(({ code }) => templates(code))
    expect(words.filter((key) => !used.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([])
  },
)
