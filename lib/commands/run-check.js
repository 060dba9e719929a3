import { hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

// `npm run check` from one file: loading hundreds of modules takes longer than the check. The file is put together anew when any file of
// lib, or any package, is another than those whose mark stands on its last line.
const bundle = resolve('node_modules/.cache/check.cjs')
const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const sources = ['package-lock.json', ...files.sort().map((name) => join('lib', name))]
const mark = hash('sha1', sources.map((path) => `${path}\n${readFileSync(path, 'utf8')}`).join('\0'))

if (!existsSync(bundle) || !readFileSync(bundle, 'utf8').endsWith(`${mark}\n`)) {
  const { buildSync } = await import('esbuild')
  buildSync({
    entryPoints: ['lib/commands/check.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    footer: { js: `// ${mark}` },
    outfile: bundle,
  })
}
process.exitCode = await createRequire(import.meta.url)(bundle).check(mark)
