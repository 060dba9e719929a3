import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium } from './chromium.ts'
import { DAY, ORIGIN, PORT } from './site.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default defineConfig({
  testDir: '.',
  outputDir: `${root}/test-results`,
  fullyParallel: true,
  workers: 3,
  retries: 0,
  forbidOnly: true,
  reporter: 'line',
  timeout: 60_000,
  use: {
    baseURL: ORIGIN,
    // The site is complete without JavaScript; the tests of the enhancements turn it on.
    javaScriptEnabled: false,
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'npm run --silent serve',
    cwd: root,
    url: `${ORIGIN}/healthz`,
    env: { PORT, SITE_URL: ORIGIN, AS_OF: DAY, LOG: 'off' },
    reuseExistingServer: false,
    // A start renders a page of every pattern, and the machine may be busy.
    timeout: 180_000,
  },
})
