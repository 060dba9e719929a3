import { describe, expect, test } from 'vitest'
import { pageHead } from '#lib/domain/pages/pages.ts'
import { wordsOf } from '#lib/domain/words/text.ts'
import { realSite } from './real-site.ts'

const site = realSite()
/** What a result list shows before it cuts: characters of a title (without the site's name) and of a description. */
const ROOM = {
  zh: { title: [5, 30], description: [40, 90] },
  en: { title: [10, 65], description: [70, 160] },
} as const

describe.each(site.languages.map((language) => [language.id, language] as const))('%s', (id, language) => {
  const view = { site, language, words: wordsOf(language), today: '2026-11-24', origin: 'https://example.org' }
  const heads = site.addresses.map((path) => ({ path, ...pageHead(view, path) }))
  const room = ROOM[id as keyof typeof ROOM]

  test('every page has a title and a description that a result list shows whole', () => {
    const length = (text: string) => [...text].length
    const wrong = heads.flatMap((head) =>
      (['title', 'description'] as const)
        .filter((part) => length(head[part]) < room[part][0] || length(head[part]) > room[part][1])
        .map((part) => `${head.path} ${part} ${length(head[part])}: ${head[part]}`),
    )
    expect(wrong).toEqual([])
  })

  test('no two pages have the same title or the same description', () => {
    const repeated = (part: 'title' | 'description') =>
      heads
        .filter((head, index) => heads.findIndex((other) => other[part] === head[part]) !== index)
        .map(({ path, [part]: text }) => `${path}: ${text}`)
    expect([...repeated('title'), ...repeated('description')]).toEqual([])
  })

  test('they are plain words: no dots for what is left out, no marks, no blanks left open', () => {
    const odd = /…|\.\.\.|\*\*|\]\(|[{}<>]|\s{2}|^\s|\s$|undefined|null|等等/
    expect(heads.filter(({ title, description }) => odd.test(title) || odd.test(description))).toEqual([])
  })
})

test('titles speak as people search: no words of the counter', () => {
  const counter = /业务办理须知|转移接续业务|事项|相关|有关规定|本平台/
  const [zh] = site.languages
  if (!zh) throw new Error('the site has no language')
  const view = { site, language: zh, words: wordsOf(zh), today: '2026-11-24', origin: 'https://example.org' }
  // A law's page is searched for by the law's own name.
  const titles = site.addresses.filter((path) => !path.startsWith('/law/')).map((path) => pageHead(view, path).title)
  expect(titles.filter((title) => counter.test(title))).toEqual([])
})
