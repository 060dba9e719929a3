import { expect, test } from 'vitest'
import { united } from '#lib/commands/release.ts'
import { listFiles } from '#lib/delivery/reply/files.ts'
import { route, routesOf } from '#lib/delivery/route/route.ts'
import { shareImagePaths } from '#lib/domain/pages/share-image.ts'
import { entries, realSite } from './real-site.ts'

const released = entries.released[0]?.data ?? { languages: [], programs: [], pages: [] }
const routes = routesOf(realSite(), listFiles())
const at = (address: string) => route(address, routes)

test('every page that was ever released is there, leads to one in one step, or says since when it is gone', () => {
  const dead = released.languages.flatMap((language) =>
    released.pages
      .map((page) => `/${language}${page === '/' ? '' : page}`)
      .filter((address) => {
        const decision = at(address)
        if (decision.kind === 'redirect') return at(decision.location).kind !== 'page'
        return decision.kind !== 'page' && decision.kind !== 'gone'
      }),
  )
  expect(dead, 'bring these back, or write them into content/redirects.md').toEqual([])
})

test('every address for programs that was ever released is there', () => {
  const drawnByTheBuild = shareImagePaths(released.languages)
  const dead = released.programs.filter(
    (address) => !drawnByTheBuild.includes(address) && !['machine', 'asset', 'page'].includes(at(address).kind),
  )
  expect(dead, 'programs of other people ask for these: bring them back').toEqual([])
})

test('releasing takes nothing out of the list and puts all in order', () => {
  const before = { languages: ['zh'], programs: ['/x.json'], pages: ['/gone', '/'] }
  const living = { languages: ['zh', 'en'], programs: ['/a.xml'], pages: ['/new', '/'] }
  const all = { languages: ['en', 'zh'], programs: ['/a.xml', '/x.json'], pages: ['/', '/gone', '/new'] }
  expect(united(before, living)).toEqual(all)
  expect(united(undefined, living)).toEqual({ languages: ['en', 'zh'], programs: ['/a.xml'], pages: ['/', '/new'] })
})
