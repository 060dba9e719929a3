import { spawnSync } from 'node:child_process'

/** `npm run every`: the unit and content tests with every case of the content, of which they otherwise try some, and 20 times as many random ones. */
const args = ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--testTimeout=1800000', ...process.argv.slice(2)]
process.exitCode = spawnSync('npx', args, { stdio: 'inherit', env: { ...process.env, EVERY: 'yes' } }).status ?? 1
