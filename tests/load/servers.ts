import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atEnd, type Started, start } from './processes.ts'

/** Readers' address, the same on every replica, so that all send the same bytes. */
export const SITE_URL = 'https://guide.example'

/** What the deploy kit sets for glibc: one arena in place of one for each thread and core saves 35 MB. */
const ALLOCATION = { MALLOC_ARENA_MAX: '1' }

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { serve: string } }

/** One replica of the build in a folder, with the flags of "npm run serve" and without npm around it: its process is the first of its group. */
export function startOurs(port: number, env: Record<string, string> = {}, folder = '.'): Started {
  if (!existsSync(join(folder, '.next/delivery.mjs')))
    throw new Error(`there is no build in ${folder}; run "npm run build" first`)
  const [, ...words] = scripts.serve.split(' ')
  return start(process.execPath, words, {
    name: `replica ${port}`,
    port,
    cwd: folder,
    env: { PORT: String(port), HOST: '127.0.0.1', SITE_URL, LOG: 'off', ...ALLOCATION, ...env },
  })
}

/** The same build under `next start`, with Next's own compression, which the site switches off because lib/delivery compresses. */
export function startNext(port: number): Started {
  const folder = temporary('next-alone')
  for (const name of ['content', 'public', 'node_modules', 'package.json', 'lib'])
    symlinkSync(join(process.cwd(), name), join(folder, name))
  cpSync('.next', join(folder, '.next'), { recursive: true, filter: (path) => !path.startsWith('.next/cache') })
  const config = '{ poweredByHeader: false, htmlLimitedBots: /.*/, experimental: { globalNotFound: true } }'
  writeFileSync(join(folder, 'next.config.mjs'), `export default ${config}\n`)
  const next = join(process.cwd(), 'node_modules/next/dist/bin/next')
  return start(process.execPath, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    name: `next start ${port}`,
    port,
    cwd: folder,
    env: { SITE_URL, NODE_ENV: 'production' },
  })
}

/** A folder that is gone when this program ends. */
export function temporary(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `load-${name}-`))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
