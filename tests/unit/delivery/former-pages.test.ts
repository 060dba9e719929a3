import { expect, test } from 'vitest'
import { html, plain, runSite } from './running-site.ts'

const run = () => runSite((target) => (target.startsWith('/en/gone/') ? plain(404) : html(target)))

test('a page that has moved sends its readers on, with what their address asked', async () => {
  const site = await run()
  const { status, headers, body } = await site.get('/zh/old-plan?joining=shaanxi&from=x')
  expect([status, headers.location]).toEqual([308, '/zh/plan?joining=shaanxi'])
  expect(headers['cache-control']).toBe('public, max-age=300, s-maxage=300')
  expect(body.toString()).toContain('href="/zh/plan?joining=shaanxi"')
  expect(site.state.rendered).toEqual([])
})

test('a page that was withdrawn says so in full, with status 410, made once', async () => {
  const site = await run()
  for (const address of ['/zh/policy/lottery', '/zh/policy/lottery?x=1', '/zh/policy/lottery/']) {
    const { status, headers, body } = await site.get(address)
    expect([status, headers['content-type']]).toEqual([410, 'text/html; charset=utf-8'])
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(body.toString()).toContain('/zh/gone/policy/lottery')
  }
  expect(site.state.rendered).toEqual(['/zh/gone/policy/lottery'])
})

test('it says so even when its page cannot be made', async () => {
  const site = await run()
  const { status, body } = await site.get('/en/policy/lottery')
  expect(status).toBe(410)
  expect(body.toString()).toContain('This page has been withdrawn.')
})
