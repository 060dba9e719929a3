import { existsSync, readFileSync } from 'node:fs'
import { shareMarkup } from '#app/markup.ts'
import type { Config } from '#lib/delivery/settings/config.ts'
import { StartError } from '#lib/delivery/settings/explain.ts'
import { rendererOf, setAside } from './next-renderer.ts'
import type { Renderer } from './rendered-pages.ts'

/** What the build writes for servers; its configuration is complete. */
const BUILT = '.next/required-server-files.json'

/**
 * Prepares Next's programmatic server from the build in `.next`.
 * @throws StartError when there is no build.
 */
export async function prepareNext({ siteUrl, asOf }: Pick<Config, 'siteUrl' | 'asOf'>): Promise<Renderer> {
  if (!existsSync(BUILT)) throw new StartError('there is no build in .next; run "npm run build" first')
  // Pages read these; Next must see them before its first line runs, hence the late import.
  Object.assign(process.env, { NODE_ENV: 'production', SITE_URL: siteUrl, AS_OF: asOf })
  // The configuration as it was built, which Next's own standalone server hands over in the same way: to read next.config.ts Next
  // would load its compiler, 40 MB of it.
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(JSON.parse(readFileSync(BUILT, 'utf8')).config)
  // An empty AS_OF counts as absent here, and must to the pages; assigning undefined would make it the word "undefined".
  if (asOf === undefined) delete process.env.AS_OF
  // React, too, looks at NODE_ENV when it is loaded.
  shareMarkup(setAside((await import('react-dom/server')).renderToStaticMarkup))
  const { default: next } = await import('next')
  const app = next({ dev: false })
  await quietly(() => app.prepare())
  return rendererOf(app.getRequestHandler(), siteUrl)
}

/** Next tells how long its configuration took; standard output is for our log. Errors still come through, with their reason. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log } = console
  console.log = () => {}
  try {
    await work()
  } finally {
    console.log = log
  }
}
