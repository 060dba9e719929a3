import { randomBytes } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { mkdirSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import type { DataOf } from '#lib/content/kinds.ts'
import { checkContent } from '#lib/content/load.ts'
import { officialAddresses } from '#lib/content/official-links.ts'
import { formatProblems } from '#lib/content/problem.ts'
import { readContent } from '#lib/content/read.ts'
import { isOfficialUrl } from '#lib/content/schemas/common.ts'
import { readerNote } from '#lib/domain/rules/link-health.ts'
import { shanghaiDay } from '#lib/words/day.ts'
import { type Tried, tryLinks } from './link-tour.ts'
import { visitLink } from './link-visit.ts'
import { seenFile, sightsOf } from './link-watch.ts'

const FILE = 'content/link-health.md'
const PATIENCE = 20_000
const REST = 2_000
const HOSTS_TOGETHER = 4

/** Whoever runs the site is named when known, so that an office can ask who comes by. */
const USER_AGENT = `SocialInsuranceTransferGuide-LinkCheck/1.0${process.env.SITE_URL ? ` (+${process.env.SITE_URL})` : ''}`

/**
 * `npm run links`: tries every official address in the content, prints how each answered and writes it to content/link-health.md,
 * and what it said to content/seen, with old and new words where they changed.
 * `-- --prune` only takes out what is no longer in the content, without a network. Exits 1 when an address failed, 2 when nothing
 * could be tried; then nothing is changed.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { prune: { type: 'boolean' } } })
  const { entries, problems } = checkContent(readContent())
  // Items that are no longer needed are what pruning is for.
  const others = problems.filter(({ path }) => path !== FILE)
  if (others.length > 0) {
    console.error(`${formatProblems(others)}\n\nMend these first; ${FILE} is as it was.`)
    return 2
  }
  const links = officialAddresses(entries)
  const before = entries['link-health'][0]?.data.links ?? []
  if (values.prune) {
    const known = new Set(links.map(({ url }) => url))
    const kept = [...new Map(before.filter(({ url }) => known.has(url)).map((link) => [link.url, link])).values()]
    if (before.length > 0) write(kept)
    console.log(`${before.length - kept.length} of ${before.length} addresses are no longer in the content.`)
    return 0
  }
  if (!(await isOnline(links.map(({ url }) => new URL(url).hostname)))) return offline()
  const tried = await tryLinks(links, {
    visit: (url) =>
      visitLink(url, {
        userAgent: USER_AGENT,
        isOfficial: isOfficialUrl,
        patience: () => AbortSignal.timeout(PATIENCE),
      }),
    rest: () => sleep(REST),
    together: HOSTS_TOGETHER,
    nowhere: `/${randomBytes(12).toString('hex')}.html`,
  })
  if (tried.every(({ state }) => state === 'no-host' || state === 'no-answer')) return offline()
  return report(tried, entries.seen)
}

/** Whether any of the first few hosts has an address: none means that there is no network, not that all of them are gone. */
async function isOnline(hosts: readonly string[]): Promise<boolean> {
  const some = [...new Set(hosts)].slice(0, 5)
  const found = await Promise.allSettled(some.map((host) => lookup(host)))
  return found.some(({ status }) => status === 'fulfilled')
}

function offline(): number {
  console.error(`There is no network here: no official host can be found. No address was tried; ${FILE} is as it was.`)
  return 2
}

function report(tried: readonly Tried[], seen: Parameters<typeof sightsOf>[1]): number {
  const day = shanghaiDay(Date.now())
  for (const { url, state, detail } of tried) console.log(`${state.padEnd(13)} ${url}  ${detail}`)
  const failed = tried.filter(({ state }) => readerNote(state) !== undefined)
  write(tried.map(({ url, state }) => ({ url, tried: day, state })))
  const sights = sightsOf(tried, seen, day)
  if (sights.length > 0) mkdirSync('content/seen', { recursive: true })
  for (const sight of sights) writeFileSync(sight.path, seenFile(sight))
  for (const { data } of sights)
    for (const [sign, lines] of Object.entries({ '-': data.changed?.was ?? [], '+': data.changed?.is ?? [] }))
      for (const line of lines) console.log(`changed  ${data.url}  ${sign} ${line}`)
  console.log(`\n${tried.length} addresses tried, ${failed.length} failed; written to ${FILE}.`)
  return failed.length > 0 ? 1 : 0
}

function write(links: DataOf['link-health']['links']): void {
  writeFileSync(FILE, `---\n${stringify({ links }, { lineWidth: 0 })}---\n`)
}

process.exitCode = await main()
