import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MachineNotes } from '#components/page/machine-notes.tsx'
import { Shell } from '#components/page/shell.tsx'
import { viewFor } from '#components/words/view.ts'
import type { Site } from '#lib/content/site.ts'
import { country, edited, siteOf } from '../../fixtures/country.ts'

function viewOf(site: Site, id = 'zh') {
  const language = site.languages.find((each) => each.id === id)
  if (!language) throw new Error(`no language ${id}`)
  const view = viewFor({ site, language, today: '2026-11-24', origin: 'https://guide.example.org' })
  return { ...view, words: (key: string) => `[${key}]` }
}

const notesOf = (site: Site, path: string, id = 'zh') =>
  renderToStaticMarkup(
    createElement(MachineNotes, { view: viewOf(site, id), path, crumbs: [{ words: '某', path: '/x' }] }),
  )
const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '')
const pageOf = (site: Site, path = '/about', query = '') =>
  renderToStaticMarkup(Shell({ view: viewOf(site), path, query, children: null }))

test('words of the content cannot end the script that they stand in', () => {
  const title = '关于</script><script>alert(1)</script>'
  const html = notesOf(siteOf(edited('content/pages/about.zh.md', 'title: 关于本站', `title: "${title}"`)), '/about')
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(dataOf(html).name).toBe(title)
})

test('a source’s page gives its official address, number and day as content has them', () => {
  const { url, issued, title } = country.sources.get('transfer-law') ?? {}
  expect(url).toBeDefined()
  expect(dataOf(notesOf(country, '/law/transfer-law')).mainEntity).toMatchObject({
    '@type': 'CreativeWork',
    name: title?.zh,
    url,
    datePublished: issued,
  })
})

test.each(['official', 'reported'] as const)(
  'an address of a service is given only when it was read there: %s',
  (known) => {
    const own = {
      id: 'own',
      kind: 'website',
      name: { zh: '网', en: 'Site' },
      url: 'https://a.gov.cn/b',
      verified: '2026-11-24',
      known,
    }
    const regions = country.regions.map((region) => (region.id === 'south' ? { ...region, channels: [own] } : region))
    const insurances = country.insurances.map((insurance) => ({
      ...insurance,
      agency: { name: { zh: '署', en: 'Office' }, basis: [] },
    }))
    const told = JSON.stringify(
      dataOf(notesOf({ ...country, insurances, regions } as Site, '/regions/south')).mainEntity,
    )
    expect(told.includes(own.url)).toBe(known === 'official')
  },
)

test('an operator’s numbers are shown on the page with the official registers, and its code in the tags; without one nobody publishes', () => {
  expect(pageOf(country)).not.toMatch(/beian|SiteIDCode|ICP|公网安备/)
  expect(dataOf(pageOf(country)).isPartOf.publisher).toBeUndefined()
  const numbers = { icp: '京ICP备12345678号-1', police: '京公网安备11010102001234号', site_code: '1101010001' }
  const settings = { ...country.settings, operator: { name: { zh: '某市总工会', en: 'A union' }, ...numbers } }
  const html = pageOf({ ...country, settings })
  expect(html).toContain(`<a href="https://beian.miit.gov.cn/">${numbers.icp}</a>`)
  expect(html).toContain(
    `<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010102001234">${numbers.police}</a>`,
  )
  expect(html).toContain('<meta name="SiteIDCode" content="1101010001"/>')
  expect(dataOf(html).isPartOf.publisher).toEqual({ '@type': 'Organization', name: '某市总工会' })
})

test('a page that answers one case tells programs nothing', () => {
  for (const html of [pageOf(country, '/plan'), pageOf(country, '/about', '?insurance=pension')])
    expect(html).not.toMatch(/ld\+json|ArticleTitle/)
})

test('the invented country’s page is in its language', () => {
  expect(dataOf(notesOf(country, '/about', 'en'))).toMatchObject({
    url: 'https://guide.example.org/en/about',
    inLanguage: 'en',
    isPartOf: { name: 'Morrowland Guide' },
  })
})
