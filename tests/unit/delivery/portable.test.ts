import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { listFiles } from '#lib/delivery/reply/files.ts'

/** An entry of the lock file; what names no C library runs with each. */
type Package = {
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optional?: boolean
  dev?: boolean
  optionalDependencies?: Record<string, string>
}
const { scripts, engines, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
  engines: { node: string }
  dependencies: Record<string, string>
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> }
const locked = (name: string) => packages[`node_modules/${name}`]
const isForLinux = (part: Package | undefined) => part?.os?.includes('linux') === true

test.each(Object.entries(scripts))('the script "%s" says the same to cmd.exe as to a shell', (_, script) => {
  for (const command of script.split(' && ')) {
    // A variable before the command, a word that only a shell knows, a quotation mark or sign that cmd.exe reads otherwise.
    expect(command).not.toMatch(/^\w+=|^(?:exec|export|source|\.)\s|[';$`|<>%^]|\\/)
    expect(command).not.toMatch(/^(?:rm|cp|mv|mkdir|test|env)\s/)
  }
})

test('each command that is written down for people is there', () => {
  const folders = ['lib/decisions', 'deploy'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  )
  const written = ['README.md', 'content/README.md', 'tests/README.md', 'content/CONTRIBUTING.md', ...folders].flatMap(
    (file) => readFileSync(file, 'utf8').match(/(?<=npm run (?:--silent )?)[a-z][a-z0-9-]*/g) ?? [],
  )
  expect(written).toContain('desk')
  expect(written.filter((name) => !(name in scripts))).toEqual([])
})

/** Packages that bring one compiled part for each kind of machine, as far as building or serving needs them. */
const compiled = Object.values(packages)
  .filter(({ dev }) => !dev)
  .map(({ optionalDependencies = {} }) => Object.keys(optionalDependencies).map(locked).filter(isForLinux))
  // A part may have a part of its own; who has many chooses among machines.
  .filter((parts) => parts.length > 1)

describe('what is compiled is there for every machine that runs the site', () => {
  test('and the compiler of Next is among it', () => expect(compiled.length).toBeGreaterThan(1))

  test.each(['x64 glibc', 'x64 musl', 'arm64 glibc', 'arm64 musl'])('%s', (machine) => {
    const [processor = '', library = ''] = machine.split(' ')
    const suits = (part: Package | undefined) =>
      part?.optional && part.cpu?.includes(processor) && (part.libc?.includes(library) ?? true)
    for (const parts of compiled) expect(parts.some(suits)).toBe(true)
  })
})

test('with NODE_ENV=production, which leaves the development packages out, all is there that a build asks for', () => {
  // Next looks for these three before it builds and, where they are missing, installs them by itself.
  for (const name of ['typescript', '@types/node', '@types/react', 'tsx', 'esbuild'])
    expect(dependencies).toHaveProperty([name])
})

test('.nvmrc names no older Node than we promise', () => {
  const oldest = /^>=(20\.\d+)$/.exec(engines.node)?.[1]
  expect(oldest).toBeDefined()
  expect(Number(readFileSync('.nvmrc', 'utf8'))).toBeGreaterThanOrEqual(Number.parseInt(oldest ?? '', 10))
})

test('the icon that browsers ask for unasked is small and real', () => {
  const icon = readFileSync(listFiles().get('/favicon.ico') ?? '')
  expect(icon.subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]))
  expect(icon.length).toBeLessThan(2000)
})
