import { expect, test } from 'vitest'
import { pageTitle } from '#components/words/page-title.ts'
import { listFiles } from '#lib/delivery/reply/files.ts'
import { route, routesOf } from '#lib/delivery/route/route.ts'
import { wordsOf } from '#lib/domain/words/text.ts'
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

test('every next page has a name in every language', () => {
  for (const language of site.languages) {
    const view = {
      site,
      language,
      words: wordsOf(language),
      today: '2026-11-27',
      origin: 'https://guide.example',
      markup: new WeakMap(),
    }
    const unnamed = site.questions.flatMap(({ next }) =>
      next.filter((path) => pageTitle(view as never, path).trim() === ''),
    )
    expect(unnamed).toEqual([])
  }
})
