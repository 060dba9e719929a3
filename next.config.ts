import type { NextConfig } from 'next'
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import { getSite } from './lib/content/load.ts'

const config: NextConfig = {
  poweredByHeader: false,
  compress: false,
  // `npm run types` checks them, tests included, and a machine that only builds has not what the tests are written with.
  typescript: { ignoreBuildErrors: true },
  // Titles and canonical addresses belong into the head for everybody, not only for crawlers that cannot wait.
  htmlLimitedBots: /.*/,
  experimental: { globalNotFound: true },
  redirects: async () => [{ source: '/', destination: '/zh', permanent: true }],
  // A folder has either a page or a file for each of its names, so the drawings are made one folder below their address.
  rewrites: async () => [
    { source: '/:lang/staff/flows/:insurance([a-z-]+).svg', destination: '/:lang/staff/flows/:insurance/svg' },
    { source: '/:lang/handout.png', destination: '/:lang/handout/svg' },
  ],
}

/** Wrong content stops the build here, with every problem as path:line:column. */
export default function nextConfig(phase: string): NextConfig {
  if (phase === PHASE_PRODUCTION_BUILD) getSite()
  return config
}
