import { expect, test } from 'vitest'
import { type Outcome, type Pages, pagesOf } from '#lib/delivery/render/pages.ts'
import { takeTurns } from '#lib/delivery/render/turns.ts'
import { createStore } from '#lib/delivery/store/store.ts'
import { warmUp } from '#lib/delivery/warm-up.ts'
import { html, plain } from './running-site.ts'

function pagesWith(render: (target: string) => ReturnType<typeof html>): { pages: Pages; rendered: string[] } {
  const rendered: string[] = []
  const store = createStore<Outcome>(1_000_000, takeTurns({ running: 1, waiting: 10 }))
  const pages = pagesOf(async (target) => {
    rendered.push(target)
    return render(target)
  }, store)
  return { pages, rendered }
}

test('the pages without which the site is of no use are made before the first reader comes', async () => {
  const { pages, rendered } = pagesWith(html)
  await warmUp(pages, ['zh', 'en'], '2026-11-24')
  expect(rendered).toEqual([
    '/zh',
    '/zh/not-found',
    '/zh/bad-request',
    '/en',
    '/en/not-found',
    '/en/bad-request',
    '/sitemap.xml',
    '/zh/search?q=12333',
    '/en/search?q=12333',
  ])
  expect((await pages('/zh', '2026-11-24', true, () => true)).hit).toBe(true)
  expect((await pages('/zh/search?q=12333', '2026-11-24', true, () => true)).hit).toBe(false)
})

test.each([
  [404, '/en/not-found is not in this build; run "npm run build" again'],
  [500, '/en/not-found cannot be rendered: RenderFailure: the renderer answered 500'],
])('a build that answers %i for one of them does not start', async (status, sentence) => {
  const { pages } = pagesWith((target) => (target === '/en/not-found' ? plain(status) : html(target)))
  await expect(warmUp(pages, ['zh', 'en'], '2026-11-24')).rejects.toThrow(
    expect.objectContaining({ name: 'StartError', message: sentence }),
  )
})
