import { stringify } from 'yaml'
import { withNeighbour, withoutField, withValue } from '#lib/content/edit-field.ts'
import type { Entries } from '#lib/content/entries.ts'
import { ROLES } from '#lib/content/schemas/common.ts'
import { openTwins, twinPairs } from '#lib/content/twin-record.ts'
import { confirmedWith, TWINS } from '../twins.ts'
import { type DeskFolder, markOf } from './folder.ts'
import { type DeskStatement, languagesOf, pagesOf, plainWords, statementAt } from './statement.ts'
import type { DeskWord } from './words.ts'

/** What a page has sent of a file, whose text on disk is `text`. */
type Sent = { folder: DeskFolder; form: URLSearchParams; path: string; text: string }

/** What the pages ask for. Each gives the reason why it was not done; nothing when it was. */
export const ACTIONS: Readonly<Record<string, (sent: Sent) => DeskWord | undefined>> = {
  '/verify': ({ folder, form, path, text }) => {
    const statement = statementAt(folder.read().entries, path, form)
    if (!statement) return 'unknown'
    folder.write(path, checkedToday(text, statement, folder, form))
  },
  '/seen': ({ folder, path, text }) => {
    if (!path.startsWith('content/seen/')) return 'unknown'
    folder.write(path, withoutField(text, 'changed'))
  },
  '/twins': ({ folder, path }) => {
    const { entries } = folder.read()
    folder.write(TWINS, confirmedWith(twinPairs(entries), openTwins(entries), [path]))
    return undefined
  },
  '/save': save,
}

function checkedToday(text: string, { field }: DeskStatement, folder: DeskFolder, form: URLSearchParams): string {
  const role = ROLES.find((each) => each === form.get('role'))
  const dated = withValue(text, field, folder.today())
  return role ? withNeighbour(dated, field, 'verified_by', role) : dated
}

/** Saves a file as it was written. A correction is checked today, and has its entry in the history. */
function save({ folder, form, path, text: before }: Sent): DeskWord | undefined {
  if (markOf(before) !== form.get('mark')) return 'stale'
  // Browsers send text with CRLF.
  const lines = (form.get('text') ?? '').replace(/\r\n/g, '\n')
  const text = before.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines
  if (form.get('record') !== 'yes') {
    folder.write(path, text)
    return
  }
  const { entries } = folder.read()
  const statement = statementAt(entries, path, form)
  if (!statement) return 'unknown'
  if (languagesOf(entries).some((id) => !form.get(`heading_${id}`)?.trim() || !form.get(`reason_${id}`)?.trim()))
    return 'needed'
  folder.write(path, checkedToday(text, statement, folder, form))
  const now = statementAt(folder.read().entries, path, form)
  const saved = (language: string) => (now ? plainWords(now, folder.read().entries, language) : '')
  folder.write(freePath(folder, statement), historyEntry(entries, statement, form, saved))
}

/** `content/changes/2027-02-01-medical-gap-limit.md`, with a number where that day has one already. */
function freePath(folder: DeskFolder, { entry }: DeskStatement): string {
  const name = `content/changes/${folder.today()}-${/^[a-z]/.test(entry.place.id) ? '' : 'of-'}${entry.place.id}`
  let path = `${name}.md`
  for (let number = 2; folder.text(path) !== undefined; number++) path = `${name}-${number}.md`
  return path
}

/** The entry of a correction, which says what the form does; of what is right now, in default of that, the words as saved. */
function historyEntry(
  entries: Entries,
  statement: DeskStatement,
  form: URLSearchParams,
  saved: (language: string) => string,
): string {
  const { kind, id } = statement.entry.place
  const texts = (name: string, instead: (language: string) => string = () => '') =>
    Object.fromEntries(
      languagesOf(entries).map((language) => [language, form.get(`${name}_${language}`)?.trim() || instead(language)]),
    )
  const concerned =
    kind === 'region'
      ? { regions: [id] }
      : entries.insurance.some(({ place }) => place.id === id)
        ? { insurances: [id] }
        : { pages: pagesOf(entries, statement.entry).filter((page) => !page.includes('?')) }
  const data = {
    title: texts('heading'),
    reason: texts('reason'),
    was: texts('was'),
    is: texts('is', saved),
    ...concerned,
    basis: kind === 'source' ? [{ source: id }] : statement.basis,
  }
  return `---\n${stringify(data, { lineWidth: 0 })}---\n`
}
