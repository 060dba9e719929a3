import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MachineNotes } from '#components/page/machine-notes.tsx'
import { Shell } from '#components/page/shell.tsx'
import type { Site } from '#lib/content/site.ts'
import { wordsOf } from '#lib/domain/words/text.ts'
import { realSite } from '../../content/real-site.ts'
import { country, edited, siteOf } from '../../fixtures/country.ts'

const OFFICIAL = 'https://shebao.example.gov.cn/zhuanyi'

function viewOf(site: Site, id = 'zh') {
  const language = site.languages.find((each) => each.id === id)
  if (!language) throw new Error(`no language ${id}`)
  return { site, language, words: wordsOf(language), today: '2026-11-24', origin: 'https://guide.example.org' }
}

const notesOf = (site: Site, path: string, id = 'zh') =>
  renderToStaticMarkup(
    createElement(MachineNotes, { view: viewOf(site, id), path, crumbs: [{ words: '某', path: '/x' }] }),
  )
const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '')
const footerOf = (site: Site, path = '/about') =>
  renderToStaticMarkup(Shell({ view: viewOf(site), path, children: null }))

/** The real site in the hands of an operator. */
const run = (operator: object): Site => {
  const site = realSite()
  return {
    ...site,
    settings: { ...site.settings, operator: { name: { zh: '某市总工会', en: 'A union' }, ...operator } },
  }
}

test('words of the content cannot end the script that they stand in', () => {
  const title = '关于</script><script>alert(1)</script>'
  const html = notesOf(siteOf(edited('content/pages/about.zh.md', 'title: 关于本站', `title: "${title}"`)), '/about')
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(dataOf(html).name).toBe(title)
})

test('a source’s page gives its official address, number and day as content has them', () => {
  const source = realSite().sources.get('social-insurance-agency-regulation')
  expect(dataOf(notesOf(realSite(), '/law/social-insurance-agency-regulation')).mainEntity).toMatchObject({
    '@type': 'CreativeWork',
    name: '社会保险经办条例',
    url: source?.url,
    datePublished: source?.issued,
    publisher: { name: '国务院' },
  })
})

test('an address of a service is given only when it was read on an official page', () => {
  const withSite = (known: 'official' | 'reported') => {
    const site = realSite()
    const own = {
      id: 'own',
      kind: 'website' as const,
      name: { zh: '网', en: 'Site' },
      url: OFFICIAL,
      verified: '2026-11-24',
      known,
    }
    return {
      ...site,
      regions: site.regions.map((region) => (region.id === 'guangdong' ? { ...region, channels: [own] } : region)),
    } as Site
  }
  const addresses = (site: Site) => JSON.stringify(dataOf(notesOf(site, '/regions/guangdong')).mainEntity)
  expect(addresses(withSite('official'))).toContain(OFFICIAL)
  expect(addresses(withSite('reported'))).not.toContain('http')
})

test('without an operator nobody publishes and there is no number of any authority', () => {
  const html = footerOf(realSite())
  expect(html).not.toMatch(/beian|SiteIDCode|ICP|公网安备/)
  expect(dataOf(html).isPartOf.publisher).toBeUndefined()
})

test('an operator’s numbers are shown on the page with the official registers, and its code in the tags', () => {
  const html = footerOf(
    run({ icp: '京ICP备12345678号-1', police: '京公网安备11010102001234号', site_code: '1101010001' }),
  )
  expect(html).toContain('<a href="https://beian.miit.gov.cn/">京ICP备12345678号-1</a>')
  expect(html).toContain(
    '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010102001234">京公网安备11010102001234号</a>',
  )
  expect(html).toContain('<meta name="SiteIDCode" content="1101010001"/>')
  expect(dataOf(html).isPartOf.publisher).toEqual({ '@type': 'Organization', name: '某市总工会' })
})

test('a page that answers one case tells programs nothing', () => {
  const html = renderToStaticMarkup(Shell({ view: viewOf(realSite()), path: '/plan', children: null }))
  expect(html).not.toMatch(/ld\+json|ArticleTitle/)
  const asked = Shell({
    view: viewOf(realSite()),
    path: '/tools/deadlines',
    query: '?insurance=medical',
    children: null,
  })
  expect(renderToStaticMarkup(asked)).not.toContain('ld+json')
})

test('the invented country’s page is in its language', () => {
  expect(dataOf(notesOf(country, '/about', 'en'))).toMatchObject({
    url: 'https://guide.example.org/en/about',
    inLanguage: 'en',
    isPartOf: { name: 'Morrowland Guide' },
  })
})
