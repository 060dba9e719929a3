import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A content file as text. `path` is relative to the project with forward slashes, as it is printed in problems. */
export type ContentFile = { path: string; text: string }

/** What stands beside the content for those who write it: CONTRIBUTING.md, LICENSE. */
const FOR_PEOPLE = /^[A-Z]+(\.md)?$/

/**
 * Reads every file below the project's content directory, sorted by path.
 * The comments tell Turbopack not to trace these calls: content is read from disk at start, never bundled.
 * Bytes that are not UTF-8 become U+FFFD, which the document check then reports.
 */
export function readContent(root = 'content'): ContentFile[] {
  return filesBelow(root, [])
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(/* turbopackIgnore: true */ path, 'utf8') }))
}

/** When each file of the content was last written, as one text that is another when any was. */
export function lastChange(): string {
  return filesBelow('content', [])
    .map((path) => `${path} ${statSync(/* turbopackIgnore: true */ path).mtimeMs}`)
    .join('\n')
}

/** Links are followed, as a folder mounted from a ConfigMap is made of them; one that leads nowhere, or back up, fails by its name. */
function filesBelow(folder: string, above: readonly string[]): string[] {
  const real = realpathSync(/* turbopackIgnore: true */ folder)
  if (above.includes(real)) throw new Error(`${folder} is a link to a folder that it lies in; remove it`)
  return readdirSync(/* turbopackIgnore: true */ folder)
    .filter((name) => !name.startsWith('.') && !FOR_PEOPLE.test(name))
    .map((name) => join(folder, name))
    .flatMap((path) =>
      statSync(/* turbopackIgnore: true */ path).isDirectory() ? filesBelow(path, [...above, real]) : [path],
    )
}
