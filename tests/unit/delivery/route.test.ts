import { describe, expect, test } from 'vitest'
import { route, routesOf } from '#lib/delivery/route/route.ts'
import { readTarget } from '#lib/delivery/route/target.ts'
import { list, rows } from '../../fixtures/rows.ts'
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

  test.each(rows`
  unknown keys go | /zh/plan?utm_source=x&joining=shaanxi&from=singlemessage | /zh/plan?joining=shaanxi
  keys in their order | /zh/plan?joining=shaanxi&insurance=medical | /zh/plan?insurance=medical&joining=shaanxi
  the first of a repeated key | /zh/plan?joining=chongqing&joining=shaanxi | /zh/plan?joining=chongqing
  an empty value is none | /zh/plan?insurance=&leaving=&joining=chongqing | /zh/plan?joining=chongqing
  a key without a value is none | /zh/plan?leaving&joining=chongqing | /zh/plan?joining=chongqing
  spaces alone are none | /zh/plan?joining=%20%20&age=over | /zh/plan?age=over
  a bare question mark | /zh/plan? | /zh/plan
  a page without keys | /zh/about?from=timeline&joining=chongqing | /zh/about
  joining is in the path | /zh/materials/shaanxi?joining=chongqing | /zh/materials/shaanxi
  insurance is in the path | /zh/print/medical?joining=chongqing&insurance=x | /zh/print/medical?joining=chongqing
  a card has a plan’s keys | /zh/what-to-say?joining=chongqing&insurance=medical | /zh/what-to-say?insurance=medical&joining=chongqing
  a derived question is not asked | /zh/plan?route=same&age=over | /zh/plan?age=over
  how an insurance is decided | /zh/staff/flows/medical?from=singlemessage | /zh/staff/flows/medical
  its chart as a file | /en/staff/flows/medical.svg?v=2 | /en/staff/flows/medical.svg
  an encoded key | /zh/plan?%6Aoining=chongqing | /zh/plan?joining=chongqing
  a fragment | /zh/about#top | /zh/about
  the form sent to a proxy | http://example.org/zh/about | /zh/about
`)('%s', (_, sent, canonical) => {
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

describe('one question at a time', () => {
  test.each(['/zh/plan?insurance=medical&ask=hukou', '/en/plan?insurance=employee-pension&hukou=leaving&ask=age'])(
    '%s is a page, and kept: there are only so many questions',
    (target) => {
      expect(at(target)).toEqual(page(target))
    },
  )

  test('its key comes last', () => {
    expect(at('/zh/plan?ask=age&age=over&insurance=employee-pension')).toEqual(
      page('/zh/plan?insurance=employee-pension&age=over&ask=age'),
    )
  })

  test.each([
    ['a question of another insurance goes', '/zh/plan?insurance=medical&ask=age', '/zh/plan?insurance=medical'],
    ['a question of no insurance goes', '/zh/plan?joining=shaanxi&ask=age', '/zh/plan?joining=shaanxi'],
  ])('%s', (_, sent, location) => {
    expect(at(sent)).toEqual(moved(location))
  })

  test.each(['one', 'route', 'AGE', '1', '<b>'])('%s is no question: named, nothing guessed, not kept', (value) => {
    const target = `/zh/plan?insurance=medical&${new URLSearchParams({ ask: value })}`
    expect(at(target)).toEqual(page(target, false))
  })

  test('belongs to the plan alone', () => {
    expect(at('/zh/materials/shaanxi?insurance=medical&ask=hukou')).toEqual(
      page('/zh/materials/shaanxi?insurance=medical'),
    )
  })
})

describe('a search', () => {
  test.each(rows`
  its question is never stored | /zh/search?q=%E8%BD%AC%E7%A4%BE%E4%BF%9D | /zh/search?q=%E8%BD%AC%E7%A4%BE%E4%BF%9D
  width and the spaces around change nothing | /zh/search?q=%20%EF%BC%A1%20b%20 | /zh/search?q=A+b
  other keys go | /zh/search?from=singlemessage&page=2&q=a&insurance=medical | /zh/search?q=a&page=2
  the first page has no number | /zh/search?q=a&page=1 | /zh/search?q=a
  a page that nobody knows is kept for the page to name | /zh/search?q=a&page=x | /zh/search?q=a&page=x
  markup is a question like any other | /en/search?q=%3Cb%3E | /en/search?q=%3Cb%3E
`)('%s', (_, sent, canonical) => {
    expect(at(sent)).toEqual(page(canonical, false))
  })

  test.each(['/zh/search?q=', '/zh/search?q=%20', '/zh/search?page=2', '/zh/search?x=1'])(
    '%s is the empty form',
    (sent) => {
      expect(at(sent)).toEqual(page('/zh/search'))
    },
  )

  test('a broken encoding is a bad request', () => {
    for (const q of ['%', '%FF', 'a%00']) expect(at(`/en/search?q=${q}`)).toEqual(badRequest('en'))
  })
})

describe('two regions compared', () => {
  test('of a place without a page leads to the form, which says where it lies', () => {
    expect(at('/zh/regions/610102')).toEqual(moved('/zh?joining=610102'))
    expect(at('/en/materials/610102')).toEqual(moved('/en?joining=610102'))
    expect(at('/zh?joining=610102')).toMatchObject({ kind: 'page', storable: false })
  })

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
    ['/zh/What-To-Say?leaving=440000', '/zh/what-to-say?leaving=guangdong'],
    ['/zh/print/Medical?leaving=440000&hukou=joining', '/zh/print/medical?leaving=guangdong&hukou=joining'],
    ['/zh/print/medical?age=over', '/zh/print/medical'],
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

test('a form of eight rows is read to its ninth, which says that there are too many; no query beyond its 64th pair', () => {
  const pairs = (query: string) => {
    const target = readTarget(`/zh/plan?${query}`)
    return 'query' in target ? [...target.query.keys()] : []
  }
  expect(pairs('place=XY&years=1&'.repeat(80)).filter((key) => key === 'place')).toHaveLength(9)
  const many = Array.from({ length: 100 }, (_, index) => `k${index}`)
  expect(pairs(many.join('&'))).toEqual(many.slice(0, 64))
})

describe('former pages', () => {
  test.each([
    ['/zh/dental', '/zh/policy/medical'],
    ['/en/dental/', '/en/policy/medical'],
    ['/EN/Dental', '/en/policy/medical'],
    ['/zh/start', '/zh'],
    ['/zh/dental?age=over', '/zh/policy/medical?age=over'],
    ['/zh/old-plan?x=1&joining=%E9%99%95%E8%A5%BF&insurance=medical', '/zh/plan?insurance=medical&joining=shaanxi'],
    ['/zh/old-plan?joining=atlantis', '/zh/plan?joining=atlantis'],
  ])('%s → %s in one step', (sent, location) => {
    expect(at(sent)).toEqual(moved(location))
    expect(at(location)).toMatchObject({ kind: 'page', target: location })
  })

  test('one that was withdrawn is gone, in each spelling and language', () => {
    const gone = (language: string) => ({ kind: 'gone', language, path: '/policy/lottery' })
    expect(at('/zh/policy/lottery')).toEqual(gone('zh'))
    expect(at('/en/Policy/Lottery/?x=1')).toEqual(gone('en'))
  })

  test('only below a language, and the page that is shown for it is none by itself', () => {
    expect(at('/dental')).toEqual(notFound())
    expect(at('/fr/dental')).toEqual(notFound())
    expect(at('/zh/dental/x')).toEqual(notFound())
    expect(at('/zh/gone/policy/lottery')).toEqual(notFound())
  })
})

describe('the history and its feeds', () => {
  test.each(['/zh/changes', '/en/changes.atom', '/zh/changes.json'])('%s takes an insurance and a region', (path) => {
    expect(at(`${path}?region=shaanxi&from=x&insurance=medical`)).toEqual(
      page(`${path}?insurance=medical&region=shaanxi`),
    )
    expect(at(`${path}?region=610000`)).toEqual(moved(`${path}?region=shaanxi`))
    expect(at(`${path}?region=${encodeURIComponent('陕西省')}&insurance=MEDICAL`)).toEqual(
      moved(`${path}?insurance=medical&region=shaanxi`),
    )
    expect(at(`${path}?region=shan-xi`)).toEqual(page(`${path}?region=shan-xi`, false))
    expect(at(`${path}?insurance=dental&region=shaanxi`)).toEqual(
      page(`${path}?insurance=dental&region=shaanxi`, false),
    )
    expect(at(`${path}?leaving=shaanxi`)).toEqual(page(path))
  })
})

describe('short links and their QR codes', () => {
  // Worked out apart from the site: page 1, insurance 2 and region 44 in mixed radix, and the check character.
  const medical = 'wmph7c'

  test('lead to their page in one step, whatever is added to the address', () => {
    const there = { kind: 'redirect', status: 301, location: '/zh/plan?insurance=medical&joining=guangdong' }
    for (const sent of [medical, medical.toUpperCase(), `${medical}/`, `${medical}?from=singlemessage`])
      expect(at(`/s/${sent}`), sent).toEqual(there)
    expect(at('/S/24')).toEqual({ kind: 'redirect', status: 301, location: '/zh' })
    expect(at('/s/32')).toEqual({ kind: 'redirect', status: 301, location: '/en' })
  })

  test('are drawn as SVG and PNG, under one address each', () => {
    for (const format of ['svg', 'png'])
      expect(at(`/qr/${medical.toUpperCase()}.${format}?x=1`)).toEqual({
        kind: 'machine',
        language: 'zh',
        path: `/qr/${medical}.${format}`,
        target: `/qr/${medical}.${format}`,
        storable: true,
      })
  })

  test.each(list`
    /s /s/ /s/22 /s/24x /s/24/24 /s/%E4%BA%8C /qr /qr/24 /qr/24.gif /qr/22.svg /qr/24.svg/ /qr/24.svg/x /qr/.svg
    /zh/s/24
  `)('%s is not there', (target) => {
    expect(at(target)).toEqual(notFound())
  })

  test('a page that this site has not is not led to', () => {
    // The code of /zh/status, which has a number here and no page.
    expect(at('/s/3rj')).toEqual(notFound())
  })
})

describe('pages that make links', () => {
  const staff = routesOf({ ...tinySite, addresses: [...tinySite.addresses, '/staff'] })
  const of = (target: string) => route(target, staff)

  test.each([
    ['/zh/staff?joining=440000&page=plan', '/zh/staff?joining=guangdong&page=plan'],
    [`/en/staff?lang=EN&leaving=${encodeURIComponent('重庆')}`, '/en/staff?leaving=chongqing&lang=en'],
    ['/zh/poster?page=Materials&joining=610000&lang=en', '/zh/poster?joining=shaanxi&page=materials'],
    ['/zh/handout?insurance=MEDICAL', '/zh/handout?insurance=medical'],
  ])('%s → %s', (sent, location) => {
    expect(of(sent)).toEqual(moved(location))
  })

  test('a closed case is stored, a misread one is not', () => {
    expect(of('/zh/staff?insurance=medical&page=plan&lang=en')).toEqual(
      page('/zh/staff?insurance=medical&page=plan&lang=en'),
    )
    expect(of('/zh/poster?joining=atlantis&hukou=joining')).toEqual(page('/zh/poster?joining=atlantis', false))
    expect(of('/zh/handout?page=shop')).toEqual(page('/zh/handout?page=shop', false))
  })
})

describe('what does not exist', () => {
  test.each(list`
    /zh/nothing /zh/policy/dental /zh/print/dental /zh/print /zh/print/guangdong /zh/regions/atlantis
    /zh/regions/shan-xi /zh/policy/440000 /zh/plan/guangdong /zh/guangdong /fr /cn/ /zh_CN/ /policy /zh/not-found
    /healthz/ /Robots.txt /enhance.js/ /_next/image?url=x /_next/static/../server/app.js /__proto__ /zh/constructor
  `)('%s', (target) => {
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

  test('/oembed keeps its own keys, first values in their order, and is never stored', () => {
    const oembed = (search: string) => ({
      kind: 'page',
      language: 'zh',
      path: '/oembed',
      target: `/oembed${search}`,
      storable: false,
    })
    expect(at('/oembed?format=xml&x=1&url=a%26b&url=c&maxwidth=')).toEqual(oembed('?url=a%26b&format=xml'))
    expect(at('/oembed')).toEqual(oembed(''))
    expect(at('/oembed/')).toEqual(notFound())
  })

  test('files, however their address is encoded', () => {
    expect(at('/enhance.js?v=2')).toEqual({ kind: 'asset', path: '/enhance.js' })
    expect(at('/_next/static/chunks/app_%5Blang%5D.css')).toEqual({
      kind: 'asset',
      path: '/_next/static/chunks/app_[lang].css',
    })
  })
})

describe('the key by which IndexNow knows the site', () => {
  const withKey = routesOf(tinySite, files, 'a1b2c3d4')

  test('is shown at its own address alone', () => {
    expect(route('/a1b2c3d4.txt', withKey)).toEqual({ kind: 'text', path: '/a1b2c3d4.txt', text: 'a1b2c3d4' })
    for (const other of ['/a1b2c3d4.txt/', '/A1B2C3D4.txt', '/zh/a1b2c3d4.txt', '/a1b2c3d4'])
      expect(route(other, withKey)).toEqual(notFound())
  })

  test('is not there when none is configured', () => {
    expect(at('/a1b2c3d4.txt')).toEqual(notFound())
    expect(at('/undefined.txt')).toEqual(notFound())
  })
})

describe('whom to tell of a hole in the defences', () => {
  const security = { contact: 'mailto:a@example.org', expires: '2027-06-01' }
  const operator = { name: { zh: '某', en: 'Some' }, security }
  const withContact = { ...tinySite, settings: { ...tinySite.settings, operator } }

  test('is said where programs look, when the operator says it', () => {
    expect(route('/.well-known/security.txt', routesOf(withContact))).toEqual({
      kind: 'text',
      path: '/.well-known/security.txt',
      text: expect.stringMatching(
        /^Contact: mailto:a@example\.org\nExpires: 2027-06-01T00:00:00Z\nPreferred-Languages: .+\n$/,
      ),
    })
  })

  test('is nowhere when nobody is named', () => {
    expect(route('/.well-known/security.txt', routes)).toMatchObject({ kind: 'not-found' })
  })
})
