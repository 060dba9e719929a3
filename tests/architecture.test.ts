import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const FOLDERS = ['lib/words', 'lib/content', 'lib/domain', 'components', 'app', 'lib/delivery', 'lib/commands']
const files = [...FOLDERS, 'tests']
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(ts|tsx|js)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({
    path,
    code: readFileSync(path, 'utf8'),
    folder: FOLDERS.findIndex((each) => path.startsWith(`${each}/`)),
  }))
const ours = files.filter(({ folder }) => folder >= 0)
const tests = files.filter(({ path }) => /^tests\/(?!load\/|architecture)/.test(path))

const CONTENT = FOLDERS.indexOf('lib/content')
const APP = FOLDERS.indexOf('app')

/** Comments and quoted words are not code. */
const bare = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '').replace(/'[^'\n]*'|"[^"\n]*"/g, "''")
const breaking = (wrong: (file: (typeof files)[number]) => boolean, among = ours) =>
  among.filter(wrong).map(({ path }) => path)

/** Every import of a file: the folder it comes from, and whether it takes only types. */
const importsOf = ({ path, code }: (typeof files)[number]) =>
  [...code.matchAll(/^(?:import|export)\s(type\s)?[^'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    ([, type, from = '', loaded = '']) => {
      const name = from || loaded
      const target = name.startsWith('#') ? name.slice(1) : name.startsWith('.') ? join(path, '..', name) : ''
      return {
        target,
        typeOnly: type !== undefined,
        folder: FOLDERS.findIndex((each) => target.startsWith(`${each}/`)),
      }
    },
  )

test('imports go only to the left: words, content, domain, components, app, delivery, commands', () => {
  expect(breaking((file) => importsOf(file).some(({ folder }) => folder > file.folder))).toEqual([])
})

test('the domain and the components take only types from lib/content', () => {
  const [domain, components] = [FOLDERS.indexOf('lib/domain'), FOLDERS.indexOf('components')]
  const takes = (file: (typeof files)[number]) =>
    importsOf(file).some(({ folder, typeOnly }) => folder === CONTENT && !typeOnly)
  expect(breaking((file) => (file.folder === domain || file.folder === components) && takes(file))).toEqual([])
})

/** The first circle that following arrows leads into, or none. */
function circleIn(arrows: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const done = new Set<string>()
  const follow = (at: string, way: readonly string[]): string[] => {
    if (way.includes(at)) return [...way.slice(way.indexOf(at)), at]
    if (done.has(at)) return []
    for (const next of arrows.get(at) ?? []) {
      const circle = follow(next, [...way, at])
      if (circle.length > 0) return circle
    }
    done.add(at)
    return []
  }
  return [...arrows.keys()].map((at) => follow(at, [])).find((circle) => circle.length > 0) ?? []
}

test.each([
  ['files', (path: string) => path],
  // Only these have rooms; schemas are a part of lib/content.
  ['rooms', (path: string) => /^(?:components|lib\/domain|lib\/delivery)\/[^/]+(?=\/)/.exec(path)?.[0] ?? path],
])('no imports of %s run in a circle, types included', (_, placeOf) => {
  const arrows = new Map<string, Set<string>>()
  for (const file of ours) {
    const from = placeOf(file.path)
    const to = importsOf(file).flatMap(({ target }) =>
      placeOf(target) === from && from !== file.path ? [] : placeOf(target),
    )
    arrows.set(from, new Set([...(arrows.get(from) ?? []), ...to]))
  }
  expect(circleIn(arrows)).toEqual([])
})

test('only lib/content knows the folder of the content, and only app and delivery load it or read the clock', () => {
  expect(breaking(({ code, folder }) => folder !== CONTENT && folder < APP && /from 'node:fs'/.test(code))).toEqual([])
  expect(
    breaking(
      ({ path, code, folder }) => folder < APP && path !== 'lib/content/load.ts' && /\bgetSite\(/.test(bare(code)),
    ),
  ).toEqual([])
  expect(
    breaking(({ code, folder }) => folder < APP && /Date\.now\(|new Date\(\s*\)|performance\.now\(/.test(bare(code))),
  ).toEqual([])
})

test('no two files have one name, unless one shows what the other works out or is its schema', () => {
  const seen = new Map<string, string[]>()
  for (const { path } of ours) {
    const [part = 'the house'] = /^(?:components|app|lib\/domain\/api)\/|\/schemas\//.exec(path) ?? []
    const name = path.replace(/^.*\/|\.tsx?$/g, '')
    if (!/^(?:page|route|layout)$/.test(name))
      seen.set(`${part} ${name}`, [...(seen.get(`${part} ${name}`) ?? []), path])
  }
  expect([...seen.values()].filter((paths) => paths.length > 1)).toEqual([])
})

// A folder below app is a part of an address: `changes.atom`, `[...page]`.
test('files are kebab-case, at most 200 lines, no barrels; no `any`; default exports only where Next asks for them', () => {
  const name =
    /^(\[?(\.\.\.)?[a-z0-9]+([-.][a-z0-9]+)*\]?\/)*[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config))?\.(ts|tsx|js)$/
  expect(breaking(({ path }) => !name.test(path), files)).toEqual([])
  expect(breaking(({ path }) => /\/index\.tsx?$/.test(path), files)).toEqual([])
  expect(breaking(({ code }) => code.trimEnd().split('\n').length > 200)).toEqual([])
  expect(breaking(({ code }) => /[:<|,(]\s*any\b\s*[[\]>|;,)=\n]|\bas any\b/.test(bare(code)), files)).toEqual([])
  expect(
    breaking(
      ({ path, code }) => /^export default\b/m.test(code) && !path.startsWith('app/') && !path.endsWith('.config.ts'),
      files,
    ),
  ).toEqual([])
})

test('no test is skipped, singled out or waits by the clock', () => {
  expect(
    breaking(
      ({ code }) => /\.(skip|only|todo|fixme|skipIf|runIf|fails)\(|\b(waitForTimeout|xit|xtest|fit)\(/.test(bare(code)),
      tests,
    ),
  ).toEqual([])
})
