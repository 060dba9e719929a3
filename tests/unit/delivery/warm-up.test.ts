import { expect, test } from 'vitest'
import type { Renderer } from '#lib/delivery/render/rendered-pages.ts'
import { routesOf } from '#lib/delivery/route/route.ts'
import { oneOfEach, warmUp } from '#lib/delivery/warm-up.ts'
import { list } from '../../fixtures/rows.ts'
import { html, plain } from './running-site.ts'
import { tinySite } from './tiny-site.ts'

const PATTERNS = list`
    /[lang]/policy/[insurance] /[lang]/[page] /[lang] /[lang]/policy /sitemap.xml /[lang]/gone/[...page]
  `
const routes = routesOf(tinySite)
const NEEDED = ['', '/not-found', '/bad-request', '/search?q=12333']
const needed = ['/zh', '/en'].flatMap((language) => NEEDED.map((path) => language + path))

test('a page of each pattern is made before the first reader comes, first those without which the site is of no use', async () => {
  const rendered: string[] = []
  await warmUp(
    async (target) => {
      rendered.push(target)
      return html(target)
    },
    routes,
    PATTERNS,
  )
  const others = ['/zh', '/zh/policy', '/zh/policy/medical', '/zh/materials', '/zh/gone/x', '/sitemap.xml']
  expect(rendered.slice(0, 9)).toEqual([...needed, '/sitemap.xml'])
  expect(new Set(rendered.slice(9))).toEqual(new Set(others))
})

test('a fixed name goes before a gap', () => {
  expect(oneOfEach(['/[lang]/[page]', '/[lang]/about', '/[lang]/changes'], routes)).not.toContain('/zh/no')
  expect(oneOfEach(['/[lang]/[page]', '/[lang]/about'], routes).filter((path) => path === '/zh/about')).toHaveLength(1)
})

test.each([
  [404, '/en/not-found is not in this build; run "npm run build" again'],
  [500, '/en/not-found cannot be rendered: the renderer answered 500'],
])('a build that answers %i for one of them does not start', async (status, message) => {
  const render: Renderer = async (target) => (target === '/en/not-found' ? plain(status) : html(target))
  await expect(warmUp(render, routes, PATTERNS)).rejects.toThrow(
    expect.objectContaining({ name: 'StartError', message }),
  )
})
