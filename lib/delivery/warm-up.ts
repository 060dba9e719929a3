import { existsSync, readFileSync } from 'node:fs'
import type { Renderer } from '#lib/delivery/render/rendered-pages.ts'
import { MACHINE, type Routes } from '#lib/delivery/route/route.ts'
import { StartError } from '#lib/delivery/settings/explain.ts'

/** Pages without which the site is of no use: home, and those that say what went wrong. */
const NEEDED = ['', '/not-found', '/bad-request']
/** The first search of a language makes its index, for which no reader should wait. */
const SEARCHED = '/search?q=12333'

/** What the build says of its own routes: file → pattern, as `/[lang]/policy/[insurance]`. */
const PATTERNS = '.next/app-path-routes-manifest.json'
/** @throws StartError when there is no build. */
export function builtPatterns(): string[] {
  if (!existsSync(PATTERNS)) throw new StartError('there is no build in .next; run "npm run build" first')
  return Object.values(JSON.parse(readFileSync(PATTERNS, 'utf8')))
}

/**
 * Asks a renderer for an address of every pattern before the first reader comes. Next loads the modules of a pattern when it is first
 * rendered; from here on nothing is read from disk any more, so that neither content that breaks there nor a new build changes
 * anything.
 * @throws StartError when a needed page cannot be made: such a build must not take readers.
 */
export async function warmUp(render: Renderer, routes: Routes, patterns: readonly string[]): Promise<void> {
  for (const target of needed(routes)) {
    const { status } = await render(target).catch((error: unknown) => {
      throw new StartError(`${target} cannot be rendered: ${String(error)}`)
    })
    if (status === 404) throw new StartError(`${target} is not in this build; run "npm run build" again`)
    if (status !== 200) throw new StartError(`${target} cannot be rendered: the renderer answered ${status}`)
  }
  // Without a question of its own an address may be refused or lead on; that, too, loads its modules.
  for (const target of oneOfEach(patterns, routes)) await render(target)
}

function needed({ languages }: Routes): string[] {
  const ofLanguage = [...languages].flatMap((language) => [...NEEDED, SEARCHED].map((path) => `/${language}${path}`))
  return [...ofLanguage, '/sitemap.xml']
}

/** An address for each pattern; the pattern of an address is the one with the fewest gaps. */
export function oneOfEach(patterns: readonly string[], { site, pages }: Routes): string[] {
  const language = site.settings.default_language
  const [a, b] = site.regions.map(({ id }) => id)
  const ofPages = [...pages, `/regions/${a}/vs/${b}`, '/gone/x'].map((path) => `/${language}${path}`)
  const addresses = [...ofPages, ...MACHINE, '/oembed', '/qr/x.svg']
  const known = patterns
    .map((pattern) => ({ pattern, gaps: pattern.split('[').length, regex: regexOf(pattern) }))
    .sort((one, other) => one.gaps - other.gaps)
  const found = new Map<string, string>()
  for (const address of addresses) {
    const pattern = known.find(({ regex }) => regex.test(address))?.pattern
    if (pattern && !found.has(pattern)) found.set(pattern, address)
  }
  return [...found.values()]
}

function regexOf(pattern: string): RegExp {
  const parts = pattern.split(/(\[[^\]]+\]+)/).map((part) => {
    if (part.startsWith('[...')) return '.+'
    return part.startsWith('[') ? '[^/]+' : part.replace(/[.*+?^${}()|]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`)
}
