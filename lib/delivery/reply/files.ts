import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { type Encoded, encodeBody } from '#lib/delivery/store/encode.ts'

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

/** Address → the file as it is sent. Only what was there at the start can be asked for, so no address can climb out of the folders. */
export type Files = ReadonlyMap<string, Encoded>

/** The framework's own scripts: no finished page asks for one. */
const FRAMEWORK = /^\/_next\/static\/.*\.js$/

/** Address → place on disk of the files below `root`: `public/` at the top of the site, the hashed ones of the build under `/_next/static/`, share pictures under `/og/`. */
export function listFiles(root = '.'): ReadonlyMap<string, string> {
  const places = [
    ...under(join(root, 'public'), ''),
    ...under(join(root, '.next', 'static'), '/_next/static'),
    ...under(join(root, '.next', 'og'), '/og'),
    // The script of every page as the build has shortened it, in place of the one with comments.
    ...under(join(root, '.next', 'public'), ''),
  ]
  return new Map(places.filter(([address]) => !FRAMEWORK.test(address)))
}

/** Reads all of them once: a build that changes on disk later takes nothing from the pages that are being sent. */
export async function readFiles(listed = listFiles()): Promise<Files> {
  return new Map(await Promise.all([...listed].map(async ([address, path]) => [address, await encoded(path)] as const)))
}

async function encoded(path: string): Promise<Encoded> {
  return encodeBody(TYPES[extname(path).toLowerCase()] ?? UNKNOWN_TYPE, await readFile(path), 'file')
}

function under(folder: string, address: string): [string, string][] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && extname(entry.name) !== '.map')
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [`${address}/${relative(folder, path).replaceAll(sep, '/')}`, path])
}
