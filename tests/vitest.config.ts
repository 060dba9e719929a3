import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    pool: 'threads',
    maxWorkers: 2,
    setupFiles: ['tests/proofs/on-day.ts'],
    // No test changes a module's state: sharing them reads the content once for a worker, not once for a file.
    isolate: false,
    testTimeout: 60_000,
  },
})
