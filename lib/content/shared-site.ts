import type { Site } from './site.ts'

/** Next's bundles and the server each hold this module, and all of a thread share one site. */
const SHARED = Symbol.for('social-insurance-transfer-guide/site')
type Shared = { site: Site; changed: string }
const shared = globalThis as { [SHARED]?: Shared }

/** The site that was read or handed over, and the state of the files it was read from; nothing before that. */
export const sharedSite = (): Shared | undefined => shared[SHARED]

/** Shares a site: with all bundles of the thread that read it, or in a thread that was handed what another one has read. */
export function shareSite(site: Site, changed = ''): void {
  shared[SHARED] = { site, changed }
}
