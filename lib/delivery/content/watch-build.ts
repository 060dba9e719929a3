import { readFileSync } from 'node:fs'

/** Names the build; a new build writes another. */
const ID = '.next/BUILD_ID'
const EVERY = 2_000

/** The name of the build on disk, or empty text when there is none. */
export function buildOnDisk(file = ID): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}

/**
 * Looks now and then whether the build on disk is still the one that was there at the start, and tells when that changes. Gives the way to ask. Pages are
 * in memory by then and go on; but a renderer that must be replaced would begin with other pages than this server's.
 */
export function watchBuild(tell: (message: string) => void, file = ID, every = EVERY): () => boolean {
  const first = buildOnDisk(file)
  let same = true
  setInterval(() => {
    const now = buildOnDisk(file) === first
    if (now === same) return
    same = now
    tell(
      same ? 'the build on disk is again the one that runs' : 'the build on disk is not the one that runs; restart me',
    )
  }, every).unref()
  return () => same
}
