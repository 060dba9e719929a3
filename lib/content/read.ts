import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A content file as text. `path` is relative to the project with forward slashes, as it is printed in problems. */
export type ContentFile = { path: string; text: string }

/**
 * Reads every file below the project's content directory, sorted by path.
 * The comments tell Turbopack not to trace these calls: content is read from disk at start, never bundled.
 * Bytes that are not UTF-8 become U+FFFD, which the document check then reports.
 */
export function readContent(root = 'content'): ContentFile[] {
  return readdirSync(/* turbopackIgnore: true */ root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(/* turbopackIgnore: true */ path, 'utf8') }))
}
