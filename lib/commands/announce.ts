import { parseArgs } from 'node:util'
import { getSite } from '#lib/content/load.ts'
import { listedPages } from '#lib/domain/pages/sitemap.ts'
import { planOf, sendAll } from './announcements.ts'

/**
 * `npm run announce -- --dry-run`: prints which addresses would be announced to search engines, and to whom; this is also what
 * happens without any option. `-- --send` announces them. `-- --since 2026-11-01` takes only pages checked on that day or later.
 * Exits 1 when something was asked for that could not be done.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { 'dry-run': { type: 'boolean' }, send: { type: 'boolean' }, since: { type: 'string' } },
  })
  const { since = '', send = false } = values
  if (since !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(since))
    return fail(`"${since}" is not a date; write it as --since 2026-11-01`)
  if (send && values['dry-run']) return fail('--send and --dry-run were both asked for; choose one')
  const pages = listedPages(getSite(), process.env.SITE_URL || 'http://localhost:3000')
  const addresses = pages.filter(({ checked = '' }) => checked >= since).map(({ url }) => url)
  const { announcements, missing } = planOf(addresses, process.env)
  for (const sentence of missing) console.error(sentence)
  if (!send) {
    for (const address of addresses) console.log(address)
    console.log(`\n${addresses.length} of ${pages.length} addresses${since ? `, checked on ${since} or later` : ''}`)
    for (const { service, shown, count } of announcements)
      console.log(`would send ${count} to ${service}: POST ${shown}`)
    return
  }
  if (announcements.length === 0) return fail('nothing was sent')
  if (!(await sendAll(announcements, console.log))) process.exitCode = 1
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}

await main()
