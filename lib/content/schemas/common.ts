import * as z from 'zod'
import { KNOWN } from '#lib/words/closed-words.ts'
import { onlyLooksLikeMarkdown } from '../look-alikes.ts'
import { type Inline, parseInline } from '../markdown.ts'

/** A text in every language of the site, by language id. */
export type Text<T = string> = Readonly<Record<string, T>>

/** An id: the file's name, or an item's name inside its list. Stands in addresses and anchors. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'is not an id; use lower-case letters, digits and single hyphens' })

/** A page as content names it: its path without the language, in its one spelling. The home page is `/`. */
export const page = z.string().regex(/^\/(?:[a-z0-9]+(?:[-.][a-z0-9]+)*(?:\/[a-z0-9]+(?:[-.][a-z0-9]+)*)*)?$/, {
  error: 'is not a page; write its path without the language, in lower case, beginning with / and not ending in one',
})

/** A day as it is written in content: 2026-11-24. */
export const day = z.iso.date({ error: 'is not a date; write it as 2026-11-24' })

/** No rule of today was checked before 2010, when transfers began. That no day of a check is still to come is seen by who knows the day. */
export const checkDay = day.refine((text) => text >= '2010-01-01', {
  error: 'is before 2010; write the day on which somebody compared the words with the source',
})

/** Who compares words with their source: a role, never a name. */
export const ROLES = ['counter', 'policy', 'editor'] as const
export type Role = (typeof ROLES)[number]

/** The day of a check, and whose it was. */
export const checkedOn = { verified: checkDay, verified_by: z.enum(ROLES).optional() }

const OFFICIAL_HOST = /(^|\.)gov\.cn$/

/** An address of an official site. Everything else (mirrors, agencies, look-alikes) is refused. */
export const officialUrl = z.string().refine((text) => isOfficialUrl(text), {
  error: 'is not the address of an official site; only http(s) hosts that end in .gov.cn may be linked',
})

/** Whether a text is an http(s) address whose host is gov.cn or below it. `gov.cn.example.com` is not. */
export function isOfficialUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && OFFICIAL_HOST.test(url.hostname) && url.username === ''
}

export const citation = z.strictObject({ source: id, article: id.optional() })
export type Citation = z.infer<typeof citation>

/** What a statement rests on. Never an empty list: a statement without ground is not published. */
export const basis = z.array(citation).min(1)

/**
 * Circumstance id → the choices under which an item holds; `leaving`, `joining` and `between` → the regions, or groups of them.
 * One choice may be written without brackets.
 */
export const when = z.record(
  z.string(),
  z
    .union([id, z.array(id).min(1)], { error: 'is not a choice; write the id of a choice, or a list of them' })
    .transform((choice) => (typeof choice === 'string' ? [choice] : choice)),
)
export type When = z.infer<typeof when>

/** How a statement is known: read on the official page or in the legal text, or told by somebody else. */
export const known = z.enum(KNOWN)
export type Known = z.infer<typeof known>

const sentenceText = z
  .string()
  .min(1)
  .transform((text, context): Inline => {
    const { inline, complaints } = parseInline(text)
    for (const complaint of complaints) context.addIssue({ code: 'custom', message: complaint.message })
    return inline
  })

/** The kinds of text for a set of languages: a label is plain words, labels a list of them, a sentence may hold bold words and links. */
export function texts(languages: readonly string[]) {
  const inEach = <S extends z.ZodType>(some: readonly string[], one: S) =>
    z.strictObject(Object.fromEntries(some.map((language) => [language, one])) as Record<string, S>)
  const inAll = <S extends z.ZodType>(one: S) => inEach(languages, one)
  const label = z
    .string()
    .trim()
    .min(1)
    .regex(/^(?:(?!\*\*)[^[\]])*$/, { error: 'is a label: plain words without links or bold' })
    .refine((text) => !onlyLooksLikeMarkdown(text, false), { error: 'is a label: plain words without marks' })
  return {
    label: inAll(label),
    labels: inAll(z.array(label).min(1)),
    sentence: inAll(sentenceText),
    /** What is quoted in Chinese needs none into Chinese. */
    translation: inEach(
      languages.filter((language) => language !== 'zh'),
      z.string().trim().min(1),
    ),
  }
}
export type Texts = ReturnType<typeof texts>

/** How far a statement can be trusted: how it is known, who reports it, and what it rests on. */
export const claim = ({ label }: Texts) => ({
  known: known.optional(),
  reported_in: label.optional(),
  basis: basis.optional(),
})

/** The same of an item of a list, and when it holds. */
export const grounds = (texts: Texts) => ({ when: when.optional(), ...claim(texts) })

/** What stands at the top of each file of statements. */
export const checked = { ...checkedOn, basis: basis.optional() }
