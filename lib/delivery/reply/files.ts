import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import type { Outcome } from '#lib/delivery/render/pages.ts'
import { encodeBody } from '#lib/delivery/store/encode.ts'
import type { Store, Wanted } from '#lib/delivery/store/store.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}
const UNKNOWN_TYPE = 'application/octet-stream'

/** Address → place on disk. Only what was there at the start can be asked for, so no address can climb out of the folders. */
export type Files = ReadonlyMap<string, string>

/** The static files below `root`: `public/` at the top of the site, the build's hashed files under `/_next/static/`, the share pictures under `/og/`. */
export function listFiles(root = '.'): Files {
  return new Map([
    ...under(join(root, 'public'), ''),
    ...under(join(root, '.next', 'static'), '/_next/static'),
    ...under(join(root, '.next', 'og'), '/og'),
  ])
}

function under(folder: string, address: string): [string, string][] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && extname(entry.name) !== '.map')
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [`${address}/${relative(folder, path).replaceAll(sep, '/')}`, path])
}

/** A static file as a finished reply. It is the same on every day, so its key has none. */
export async function fileOf(
  address: string,
  files: Files,
  store: Store<Outcome>,
  wanted: Wanted,
): Promise<{ value: Outcome; hit: boolean }> {
  return store.get(
    `file ${address}`,
    async () => {
      const path = files.get(address)
      if (path === undefined) return { value: { kind: 'missing', size: 0 }, keep: false }
      const body = await encodeBody(TYPES[extname(path).toLowerCase()] ?? UNKNOWN_TYPE, await readFile(path), 'file')
      return { value: { kind: 'body', body, size: body.size }, keep: true }
    },
    wanted,
  )
}
