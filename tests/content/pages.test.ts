import { expect, test } from 'vitest'
import { pageTitle } from '#components/words/page-title.ts'
import { viewFor } from '#components/words/view.ts'
import { listFiles } from '#lib/delivery/reply/files.ts'
import { route, routesOf } from '#lib/delivery/route/route.ts'
import { keysOf, onward, pageGround } from '#lib/domain/pages/pages.ts'
import { realSite } from './real-site.ts'

const site = realSite()
const routes = routesOf(site, listFiles())

test('every next page is there in its own spelling, so that a button never leads over a redirect', () => {
  const [leaving, joining] = site.regions
  const wrong = site.questions.flatMap(({ id, next }) =>
    next
      .flatMap((path) => [path, onward(path, { leaving, joining }, site)])
      .map((path) => `/zh${path.split('#')[0]}`)
      .filter((address) => route(address, routes).kind !== 'page')
      .map((address) => `${id}: ${address}`),
  )
  expect(wrong).toEqual([])
})

test('every next page has a name in every language', () => {
  for (const language of site.languages) {
    const view = viewFor({ site, language, today: '2026-11-27', origin: 'https://guide.example' })
    const unnamed = site.questions.flatMap(({ next }) => next.filter((path) => pageTitle(view, path).trim() === ''))
    expect(unnamed).toEqual([])
  }
})

test('every page of the sitemap has a day and, in every language, the same ground', () => {
  const without = site.addresses.filter((path) =>
    site.languages.some(({ id }) => !pageGround(site, path, id)?.days.length),
  )
  expect(without).toEqual([])
})

const TRACKING = `
  from isappinstalled scene clicktime enterid sessionid subscene ascene devicetype nettype abtest_cookie lang
  version pass_ticket wx_header wxfrom wxshare_count share_token nsukey utm_source utm_medium utm_campaign
  utm_term utm_content utm_id gclid gclsrc dclid fbclid msclkid mc_cid mc_eid igshid yclid _ga ref source spm
  scm bd_vid sfns tdsourcetag timestamp sign code state weibo_id hmsr hmpl hmcu hmkw hmci`

test('EP-5 no key that others add is one of ours', () => {
  const ours = keysOf('/plan', site)
  expect(ours.slice(0, 3)).toEqual(['insurance', 'leaving', 'joining'])
  for (const key of TRACKING.trim().split(/\s+/)) expect(ours).not.toContain(key)
})
