import { expect, test } from 'vitest'
import { listFiles } from '#lib/delivery/reply/files.ts'
import { route, routesOf } from '#lib/delivery/route/route.ts'
import { realSite } from './real-site.ts'

const site = realSite()
const routes = routesOf(site, listFiles())

test('every next page is there in its own spelling, so that a button never leads over a redirect', () => {
  const wrong = site.questions.flatMap(({ id, next }) =>
    next
      .map((path) => `/zh${path.split('#')[0]}`)
      .filter((address) => route(address, routes).kind !== 'page')
      .map((address) => `${id}: ${address}`),
  )
  expect(wrong).toEqual([])
})
