import { describe, expect, test } from 'vitest'
import { route, routesOf } from '#lib/delivery/route.ts'
import { tinySite } from './tiny-site.ts'

const files = new Map([
  ['/enhance.js', 'public/enhance.js'],
  ['/_next/static/chunks/app_[lang].css', '.next/static/chunks/app_[lang].css'],
])
const routes = routesOf(tinySite, files)
const at = (target: string) => route(target, routes)
const page = (target: string, storable = true) => {
  const path = target.split('?')[0]
  return { kind: 'page', language: target.slice(1, 3), path, target, storable }
}
const moved = (location: string) => ({ kind: 'redirect', status: 308, location })
const notFound = (language = 'zh') => ({ kind: 'not-found', language })
const badRequest = (language = 'zh') => ({ kind: 'bad-request', language })

describe('pages', () => {
  test.each(['/zh', '/en', '/zh/about', '/en/policy/medical', '/zh/materials/shaanxi', '/zh/plan'])('%s', (target) => {
    expect(at(target)).toEqual(page(target))
  })

  test.each([
    ['unknown keys go', '/zh/plan?utm_source=x&joining=shaanxi&from=singlemessage', '/zh/plan?joining=shaanxi'],
    ['keys in their order', '/zh/plan?joining=shaanxi&insurance=medical', '/zh/plan?insurance=medical&joining=shaanxi'],
    ['the first of a repeated key', '/zh/plan?joining=chongqing&joining=shaanxi', '/zh/plan?joining=chongqing'],
    ['an empty value is none', '/zh/plan?insurance=&leaving=&joining=chongqing', '/zh/plan?joining=chongqing'],
    ['a key without a value is none', '/zh/plan?leaving&joining=chongqing', '/zh/plan?joining=chongqing'],
    ['spaces alone are none', '/zh/plan?joining=%20%20&age=over', '/zh/plan?age=over'],
    ['a bare question mark', '/zh/plan?', '/zh/plan'],
    ['a page without keys', '/zh/about?from=timeline&joining=chongqing', '/zh/about'],
    ['joining is in the path', '/zh/materials/shaanxi?joining=chongqing', '/zh/materials/shaanxi'],
    ['a derived question is not asked', '/zh/plan?route=same&age=over', '/zh/plan?age=over'],
    ['an encoded key', '/zh/plan?%6Aoining=chongqing', '/zh/plan?joining=chongqing'],
    ['a fragment', '/zh/about#top', '/zh/about'],
    ['the form sent to a proxy', 'http://example.org/zh/about', '/zh/about'],
  ])('%s', (_, sent, canonical) => {
    expect(at(sent)).toEqual(page(canonical))
  })

  test.each([
    ['a region nobody knows', '/zh/plan?joining=atlantis', '/zh/plan?joining=atlantis'],
    ['a spelling of two regions', '/zh/plan?joining=shan-xi', '/zh/plan?joining=shan-xi'],
    ['a choice nobody knows', '/zh/plan?age=12', '/zh/plan?age=12'],
    ['full width, spaces around', '/zh/plan?joining=%20%EF%BC%B8%EF%BC%B9%20', '/zh/plan?joining=XY'],
    ['markup', '/zh/plan?joining=%22%3E%3Cimg%20src=x%3E', '/zh/plan?joining=%22%3E%3Cimg+src%3Dx%3E'],
    ['plus and %2B kept apart', '/zh/plan?joining=a+b%2Bc', '/zh/plan?joining=a+b%2Bc'],
  ])('%s is kept for the page to name, and not stored', (_, sent, canonical) => {
    expect(at(sent)).toEqual(page(canonical, false))
  })
})

describe('two regions compared', () => {
  test('are a page of their own, in either order', () => {
    expect(at('/zh/regions/shaanxi/vs/chongqing')).toEqual(page('/zh/regions/shaanxi/vs/chongqing'))
    expect(at('/en/regions/chongqing/vs/shaanxi')).toEqual(page('/en/regions/chongqing/vs/shaanxi'))
  })

  test('may be written in Chinese', () => {
    const target = `/zh/regions/${encodeURIComponent('陕西')}/vs/${encodeURIComponent('重庆市')}`
    expect(at(target)).toEqual(moved('/zh/regions/shaanxi/vs/chongqing'))
  })

  test.each([
    '/zh/regions/shaanxi/vs/shaanxi',
    '/zh/regions/shaanxi/vs/atlantis',
    '/zh/regions/shaanxi/vs',
    '/zh/materials/shaanxi/vs/chongqing',
    '/zh/regions/shaanxi/vs/chongqing/vs/shanxi',
  ])('%s is no page', (target) => {
    expect(at(target)).toEqual(notFound())
  })
})

describe('redirects', () => {
  test.each([
    ['/', '/zh'],
    ['/?from=singlemessage&isappinstalled=0', '/zh'],
    ['/zh/', '/zh'],
    ['/ZH', '/zh'],
    ['/EN/', '/en'],
    ['/zh/about/?x=1', '/zh/about'],
    ['/zh/Policy/Medical', '/zh/policy/medical'],
    ['/zh/%70olicy', '/zh/policy'],
    ['/zh/regions/440000', '/zh/regions/guangdong'],
    ['/zh/materials/%E5%B9%BF%E4%B8%9C%E7%9C%81', '/zh/materials/guangdong'],
    ['/zh/channels/%E5%B9%BF%E4%B8%9C/', '/zh/channels/guangdong'],
    ['/zh/regions/SHAANXI', '/zh/regions/shaanxi'],
    ['/zh/regions/610000', '/zh/regions/shaanxi'],
    ['/zh/regions/140000', '/zh/regions/shanxi'],
    ['/zh/materials/440000?leaving=500000&age=over&x=1', '/zh/materials/guangdong?leaving=chongqing&age=over'],
    ['/zh/plan?leaving=440000', '/zh/plan?leaving=guangdong'],
    ['/zh/plan?joining=%E9%99%95%E8%A5%BF', '/zh/plan?joining=shaanxi'],
    ['/zh/plan?joining=%E5%B1%B1%E8%A5%BF%E7%9C%81', '/zh/plan?joining=shanxi'],
    ['/zh/plan?joining=SHAANXI&from=groupmessage', '/zh/plan?joining=shaanxi'],
    ['/zh/plan?joining=%20%E9%87%8D%E5%BA%86%20', '/zh/plan?joining=chongqing'],
    ['/zh/plan?joining=cq&leaving=atlantis', '/zh/plan?leaving=atlantis&joining=chongqing'],
    ['/zh/plan?insurance=MEDICAL', '/zh/plan?insurance=medical'],
  ])('%s → %s', (sent, location) => {
    expect(at(sent)).toEqual(moved(location))
  })

  test('raw UTF-8, as Node hands it over', () => {
    expect(at(Buffer.from('/zh/materials/广东省').toString('latin1'))).toEqual(moved('/zh/materials/guangdong'))
    expect(at(Buffer.from('/zh/plan?joining=陕西').toString('latin1'))).toEqual(moved('/zh/plan?joining=shaanxi'))
  })

  test('an answer that the insurance never asks for leaves the address', () => {
    expect(at('/zh/plan?insurance=medical&hukou=joining&age=over')).toEqual(
      moved('/zh/plan?insurance=medical&hukou=joining'),
    )
  })
})

describe('what does not exist', () => {
  test.each([
    '/zh/nothing',
    '/zh/policy/dental',
    '/zh/regions/atlantis',
    '/zh/regions/shan-xi',
    '/zh/policy/440000',
    '/zh/plan/guangdong',
    '/zh/guangdong',
    '/fr',
    '/cn/',
    '/zh_CN/',
    '/policy',
    '/zh/not-found',
    '/healthz/',
    '/Robots.txt',
    '/enhance.js/',
    '/_next/image?url=x',
    '/_next/static/../server/app.js',
    '/__proto__',
    '/zh/constructor',
  ])('%s', (target) => {
    expect(at(target)).toEqual(notFound())
  })

  test('the language of the address is kept, whatever its case', () => {
    expect(at('/en/no-such-page')).toEqual(notFound('en'))
    expect(at('/EN/no-such-page')).toEqual(notFound('en'))
  })
})

describe('tricks lead nowhere', () => {
  test.each([
    '//example.org/',
    '//example.org',
    '///example.org',
    '/%2Fexample.org/',
    '/%2f%2fexample.org',
    '/%5Cexample.org/',
    '/\\example.org',
    '/zh//example.org/',
    '/zh//',
    '/zh/%2e%2e/en',
    '/zh/./about',
    '/zh/..%2fabout',
    '/zh/policy%2Fmedical',
    '/zh/policy\\medical',
    '/zh/policy%5Cmedical',
    'http://evil.example//x',
  ])('%s', (target) => {
    expect(at(target)).toEqual(notFound())
  })

  test.each(['?next=//example.org', '?return=https:example.org', '?lang=/example.org'])('%s is ignored', (query) => {
    expect(at(`/zh${query}`)).toEqual(page('/zh'))
  })
})

describe('what cannot be read', () => {
  test.each([
    '',
    'zh',
    '*',
    '/%',
    '/zh/policy/%',
    '/zh/guide/%FF',
    '/zh/plan?joining=%',
    '/zh/plan?x=%zz',
    '/zh/plan?joining=%D6%D8%C7%EC',
    '/zh/plan?joining=chongqing%00',
    '/zh/about%0d%0aLocation:x',
    '/zh/plan?joining=%EF%BF%BD',
    '/zh/plan?joining=%C2%85',
    '/zh/plan?joining=\u00d6\u00d8',
    '/zh/plan?joining=\ud800',
    '/zh/bad-request',
  ])('%j', (target) => {
    expect(at(target)).toEqual(badRequest())
  })

  test('the language of the address is kept', () => {
    expect(at('/en/%')).toEqual(badRequest('en'))
    expect(at('/%E0%A4%A/checklist')).toEqual(badRequest('zh'))
  })
})

describe('what is no page', () => {
  test.each(['/sitemap.xml', '/robots.txt', '/healthz'])('%s is for machines, with or without a query', (path) => {
    const machine = { kind: 'machine', language: 'zh', path, target: path, storable: true }
    expect(at(path)).toEqual(machine)
    expect(at(`${path}?x=1`)).toEqual(machine)
  })

  test('files, however their address is encoded', () => {
    expect(at('/enhance.js?v=2')).toEqual({ kind: 'asset', path: '/enhance.js' })
    expect(at('/_next/static/chunks/app_%5Blang%5D.css')).toEqual({
      kind: 'asset',
      path: '/_next/static/chunks/app_[lang].css',
    })
  })
})
