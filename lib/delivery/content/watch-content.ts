import { watch } from 'node:fs'
import { readContentApart } from './content-thread.ts'

/** Editors save in bursts, and a deploy writes many files: the check runs once, when it has been quiet this long. */
const QUIET = 5_000

/** What to tell about content that changed on disk while the old content is being served. */
export function changeMessage(problems: number): string {
  const state =
    problems === 0 ? 'changed and is valid; restart to serve it' : `has ${problems} problem${problems === 1 ? '' : 's'}`
  return `content on disk ${state}${problems === 0 ? '' : '; still serving the content loaded at start (npm run check shows them)'}`
}

/**
 * Watches the content directory and tells about changes. Readers are not affected: the content is loaded once.
 * Watching is a courtesy, so its own failures are told and end it.
 */
export function watchContent(tell: (message: string) => void): void {
  let timer: NodeJS.Timeout | undefined
  const look = async () => {
    try {
      tell(changeMessage((await readContentApart()).problems.length))
    } catch (error) {
      tell(`content on disk cannot be read (${String(error)}); still serving the content loaded at start`)
    }
  }
  try {
    const watcher = watch('content', { recursive: true, persistent: false }, () => {
      clearTimeout(timer)
      timer = setTimeout(look, QUIET).unref()
    })
    watcher.on('error', (error) => tell(`content is no longer watched: ${error.message}`))
  } catch (error) {
    tell(`content is not watched: ${String(error)}`)
  }
}
