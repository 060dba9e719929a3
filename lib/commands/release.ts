import { writeFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { type Entries, idsOf } from '#lib/content/entries.ts'
import type { DataOf } from '#lib/content/kinds.ts'
import { addressesOf, unlistedOf } from '#lib/content/site-addresses.ts'
import { listFiles } from '#lib/delivery/reply/files.ts'
import { MACHINE, OEMBED } from '#lib/delivery/route/route.ts'
import { itemPath } from '#lib/domain/api/addresses.ts'
import { shareImagePaths } from '#lib/domain/pages/share-image.ts'
import { soundContent, voice } from './spoken.ts'

export const RELEASED = 'content/released.md'

/** Every address there is now, the same with and without a build, whose hashed files are promised to nobody. */
export function livingAddresses(entries: Entries): DataOf['released'] {
  const files = [...listFiles().keys()].filter((address) => !/^\/(_next|og)\//.test(address))
  // The other items of the API live as long as their pages; numbers have none.
  const numbers = idsOf(entries, 'fact').map((id) => itemPath({ list: 'facts', id }))
  return {
    languages: entries.languages,
    programs: [...MACHINE, OEMBED, ...numbers, ...files, ...shareImagePaths(entries.languages)],
    pages: [...addressesOf(entries), ...unlistedOf(entries)].map((path) => (path === '' ? '/' : path)),
  }
}

/** Two lists of addresses as one: nothing that was released is ever taken out. */
export function united(released: DataOf['released'] | undefined, living: DataOf['released']): DataOf['released'] {
  const both = (list: keyof DataOf['released']) => [...new Set([...(released?.[list] ?? []), ...living[list]])].sort()
  return { languages: both('languages'), programs: both('programs'), pages: both('pages') }
}

/** The addresses that are there and that the list does not have yet. */
export function unreleased(entries: Entries): string[] {
  const released = new Set(Object.values(entries.released[0]?.data ?? {}).flat())
  return Object.values(livingAddresses(entries))
    .flat()
    .filter((address) => !released.has(address))
}

/** `npm run release`: adds the addresses that are new to the list of all that were ever published, and says which. */
function main(): void {
  const own = voice(process.argv.slice(2))
  const entries = soundContent(RELEASED, own)
  if (!entries) return
  const released = entries.released[0]?.data
  const all = united(released, livingAddresses(entries))
  const fresh = unreleased(entries)
  writeFileSync(RELEASED, `---\n${stringify(all)}---\n`)
  const told = fresh.length === 0 ? 'No address is new.' : `${fresh.length} new in ${RELEASED}.`
  console.log([...fresh, own.say(told)].join('\n'))
}

if (process.argv[1]?.endsWith('release.ts')) main()
