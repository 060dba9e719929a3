import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { futureChecks } from '#lib/content/check-days.ts'
import type { Entries } from '#lib/content/entries.ts'
import { checkContent } from '#lib/content/load.ts'
import { type Problem, sortProblems } from '#lib/content/problem.ts'
import { type ContentFile, readContent } from '#lib/content/read.ts'
import type { Site } from '#lib/content/site.ts'
import { type Day, shanghaiDay } from '#lib/words/day.ts'

/** What the check made of the content when it was last read. */
export type Reading = {
  entries: Entries
  site: Site | undefined
  problems: readonly Problem[]
}

/** The content of a project's folder on disk, read again when a file has changed. */
export class DeskFolder {
  private last: { marks: string; reading: Reading } | undefined
  constructor(
    readonly root: string,
    private readonly now: () => number = Date.now,
  ) {}

  /** The day in Shanghai: that of every check. */
  today(): Day {
    return shanghaiDay(this.now())
  }

  /** Every file of the content as it is on disk now. */
  files(): ContentFile[] {
    const root = join(this.root, 'content')
    return readContent(root).map(({ path, text }) => ({ path: `content${path.slice(root.length)}`, text }))
  }

  read(): Reading {
    const files = this.files()
    const marks = markOf(files.map(({ path, text }) => `${path}\n${text}`).join('\n'))
    if (this.last?.marks !== marks) {
      const { entries, site, problems } = checkContent(files)
      const all = sortProblems([...problems, ...futureChecks(entries, this.today())])
      this.last = { marks, reading: { entries, site, problems: all } }
    }
    return this.last.reading
  }

  /** The text of a content file, or nothing when the path is not that of one: no request leads out of the folder. */
  text(path: string): string | undefined {
    if (!/^content\/[a-z0-9-]+(\/[a-z0-9-]+)*(\.[a-z]{2,3})?\.md$/.test(path)) return undefined
    const file = join(this.root, path)
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true })
    writeFileSync(join(this.root, path), text)
  }
}

/** A mark that is another one when the text is. */
export const markOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
