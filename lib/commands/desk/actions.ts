import { stringify } from 'yaml'
import { withNeighbour, withoutField, withValue } from '#lib/content/edit-field.ts'
import type { FieldPath } from '#lib/content/problem.ts'
import { ROLES } from '#lib/content/schemas/common.ts'
import { openTwins, twinPairs } from '#lib/content/twin-record.ts'
import { confirmedWith, TWINS } from '../twins.ts'
import { plainWords, statementAt } from './edit-page.ts'
import { type DeskFolder, markOf, type Reading } from './folder.ts'
import { type DeskStatement, languagesOf, pagesOf } from './statement.ts'
import type { DeskWord } from './words.ts'

/** What became of a request: done, with the file's text where it was saved, or why not. */
export type Outcome = { saved?: string; refused?: DeskWord }

type Form = URLSearchParams
export type Action = (folder: DeskFolder, form: Form) => Outcome

/** The path of a day of a check as the pages send it; nothing else is a field that the desk sets. */
export function fieldIn(form: Form): FieldPath {
  try {
    const field: unknown = JSON.parse(form.get('field') ?? '[]')
    const known = Array.isArray(field) && field.every((part) => typeof part === 'string' || typeof part === 'number')
    return known && field.at(-1) === 'verified' ? (field as FieldPath) : []
  } catch {
    return []
  }
}

export const ACTIONS: Readonly<Record<string, Action>> = {
  '/verify': (folder, form) => {
    const path = form.get('path') ?? ''
    const statement = statementAt(folder.read(), path, fieldIn(form))
    const text = folder.text(path)
    if (!statement || text === undefined) return { refused: 'unknown' }
    folder.write(path, checkedToday(text, statement.field, folder, form))
    return {}
  },
  '/seen': (folder, form) => {
    const path = form.get('path') ?? ''
    const text = folder.text(path)
    if (!path.startsWith('content/seen/') || text === undefined) return { refused: 'unknown' }
    folder.write(path, withoutField(text, 'changed'))
    return {}
  },
  '/twins': (folder, form) => {
    const { entries } = folder.read()
    const path = form.get('path') ?? ''
    if (folder.text(path) === undefined) return { refused: 'unknown' }
    folder.write(TWINS, confirmedWith(twinPairs(entries), openTwins(entries), [path]))
    return {}
  },
  '/save': save,
}

function checkedToday(text: string, field: FieldPath, folder: DeskFolder, form: Form): string {
  const role = ROLES.find((each) => each === form.get('role'))
  const dated = withValue(text, field, folder.today())
  return role ? withNeighbour(dated, field, 'verified_by', role) : dated
}

/** Saves a file as it was written. A correction is checked today, and has its entry in the history. */
function save(folder: DeskFolder, form: Form): Outcome {
  const path = form.get('path') ?? ''
  const before = folder.text(path)
  if (before === undefined) return { refused: 'unknown' }
  if (markOf(before) !== form.get('mark')) return { refused: 'stale' }
  // Browsers send text with CRLF.
  const lines = (form.get('text') ?? '').replace(/\r\n/g, '\n')
  const text = before.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines
  if (form.get('record') !== 'yes') return written(folder, path, text)
  const reading = folder.read()
  const statement = statementAt(reading, path, fieldIn(form))
  if (!statement) return { refused: 'unknown' }
  if (
    languagesOf(reading.entries).some((id) => !form.get(`heading_${id}`)?.trim() || !form.get(`reason_${id}`)?.trim())
  )
    return { refused: 'needed' }
  const saved = written(folder, path, checkedToday(text, statement.field, folder, form))
  const now = statementAt(folder.read(), path, statement.field)
  const entry = historyEntry(folder.read(), statement, form, (id) => (now ? plainWords(folder.read(), now, id) : ''))
  folder.write(freePath(folder, statement), entry)
  return saved
}

function written(folder: DeskFolder, path: string, text: string): Outcome {
  folder.write(path, text)
  return { saved: text }
}

/** `content/changes/2027-02-01-medical-gap-limit.md`, with a number where that day has one already. */
function freePath(folder: DeskFolder, { entry }: DeskStatement): string {
  const name = `content/changes/${folder.today()}-${/^[a-z]/.test(entry.place.id) ? '' : 'of-'}${entry.place.id}`
  let path = `${name}.md`
  for (let number = 2; folder.text(path) !== undefined; number++) path = `${name}-${number}.md`
  return path
}

function historyEntry(
  { entries }: Reading,
  statement: DeskStatement,
  form: Form,
  now: (language: string) => string,
): string {
  const { kind, id } = statement.entry.place
  const texts = (name: string, instead: (language: string) => string = () => '') =>
    Object.fromEntries(
      languagesOf(entries).map((language) => [language, form.get(`${name}_${language}`)?.trim() || instead(language)]),
    )
  const pages = pagesOf(entries, statement.entry).filter((page) => !page.includes('?'))
  const concerned =
    kind === 'region'
      ? { regions: [id] }
      : entries.insurance.some(({ place }) => place.id === id)
        ? { insurances: [id] }
        : { pages }
  const basis = kind === 'source' ? [{ source: id }] : statement.basis
  const data = {
    title: texts('heading'),
    reason: texts('reason'),
    was: texts('was'),
    is: texts('is', now),
    ...concerned,
    basis,
  }
  return `---\n${stringify(data, { lineWidth: 0 })}---\n`
}
