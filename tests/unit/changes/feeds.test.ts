import { expect, test } from 'vitest'
import { atomFeed } from '#lib/domain/history/atom.ts'
import { type Feed, instantOf, jsonFeed, permanentId } from '#lib/domain/history/feed.ts'
import { sentenceHtml } from '#lib/words/markup.ts'
import { atomFaults, jsonFeedFaults, parseAtom } from '../../fixtures/feed-rules.ts'

const NASTY = `"A&B" <b>不</b> ]]> '&amp;' \u0001𠮷`
const feed: Feed = {
  id: permanentId('zh/changes'),
  home: 'https://guide.example/zh/changes?insurance=medical&region=north',
  atom: 'https://guide.example/zh/changes.atom?insurance=medical&region=north',
  json: 'https://guide.example/zh/changes.json?insurance=medical&region=north',
  title: NASTY,
  subtitle: '每次修改',
  language: 'zh-CN',
  author: '编者',
  rights: 'CC BY 4.0',
  updated: '2027-01-05',
  entries: [
    {
      id: permanentId('zh/changes/2027-01-05-limit'),
      url: 'https://guide.example/zh/changes#2027-01-05-limit',
      title: NASTY,
      day: '2027-01-05',
      paragraphs: [
        { label: '以前：', text: NASTY, html: sentenceHtml([{ type: 'text', value: NASTY }], String) },
        { label: '现在：', text: '10个工作日', html: '10个工作日' },
      ],
      tags: [{ term: 'medical', label: '医保' }],
      related: ['https://guide.example/zh/policy/medical'],
    },
    {
      id: permanentId('zh/changes/2026-11-24-first'),
      url: 'https://guide.example/zh/changes#2026-11-24-first',
      title: '第一版',
      day: '2026-11-24',
      paragraphs: [{ label: '现在：', text: '有了', html: '有了' }],
      tags: [],
      related: [],
    },
  ],
}

test('the Atom feed is valid, whatever its words hold', async () => {
  expect(await atomFaults(atomFeed(feed))).toEqual([])
  expect(await atomFaults(atomFeed({ ...feed, entries: [] }))).toEqual([])
})

test('the Atom feed says everything once, with markup only where it is declared', () => {
  const said = NASTY.replace('\u0001', '')
  const { entry = [], ...whole } = parseAtom(atomFeed(feed))
  expect(whole).toMatchObject({ '@xml:lang': 'zh-CN', updated: '2027-01-05T00:00:00+08:00', title: said })
  expect(entry.map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id))
  expect(entry[0]?.title).toBe(said)
  expect(entry[0]?.updated).toBe('2027-01-05T00:00:00+08:00')
  const shown = "<p><strong>以前：</strong>&quot;A&amp;B&quot; &lt;b&gt;不&lt;/b&gt; ]]&gt; '&amp;amp;' 𠮷</p>"
  expect(entry[0]?.content?.['#text']).toBe(`${shown}<p><strong>现在：</strong>10个工作日</p>`)
})

test('the JSON Feed is valid and says the same', () => {
  const json = JSON.parse(JSON.stringify(jsonFeed(feed)))
  expect(jsonFeedFaults(json)).toEqual([])
  expect(json).toMatchObject({ language: 'zh-CN', feed_url: feed.json, home_page_url: feed.home })
  expect(json.items[1]).toEqual({
    id: permanentId('zh/changes/2026-11-24-first'),
    url: 'https://guide.example/zh/changes#2026-11-24-first',
    title: '第一版',
    content_html: '<p><strong>现在：</strong>有了</p>',
    content_text: '现在：有了',
    date_published: '2026-11-24T00:00:00+08:00',
    date_modified: '2026-11-24T00:00:00+08:00',
    tags: [],
  })
})

test('a sentence keeps its links and bold in HTML, with addresses that hold everywhere', () => {
  const text = (value: string) => ({ type: 'text' as const, value })
  const sentence = [
    text('看<'),
    {
      type: 'strong' as const,
      children: [text('这'), { type: 'link' as const, url: '/a?b&c', children: [text('里')] }],
    },
  ]
  expect(sentenceHtml(sentence, (url) => `https://guide.example${url}`)).toBe(
    '看&lt;<strong>这<a href="https://guide.example/a?b&amp;c">里</a></strong>',
  )
})

test.each([
  ['a date without its zone', '+08:00</updated>', '</updated>'],
  ['no author', /<author>[\s\S]*?<\/author>/, ''],
  ['an id twice', permanentId('zh/changes/2027-01-05-limit'), permanentId('zh/changes')],
  ['no link to itself', 'rel="self"', 'rel="related"'],
])('the rules of Atom find %s', async (_name, from, to) => {
  const good = atomFeed(feed)
  const bad = good.replace(from, to)
  expect(bad).not.toBe(good)
  expect(await atomFaults(bad)).not.toEqual([])
})

test.each([
  ['the first version of the format', { version: 'https://jsonfeed.org/version/1' }],
  ['an item without content', { items: [{ id: 'x' }] }],
  ['an id twice', { items: ['x', 'x'].map((id) => ({ id, content_text: id })) }],
  ['a day in place of an instant', { items: [{ id: 'x', content_text: 'x', date_published: '2027-01-05' }] }],
])('the rules of JSON Feed find %s', (_name, slip) => {
  expect(jsonFeedFaults({ ...jsonFeed(feed), ...slip })).not.toEqual([])
})

/** Reckoned with another language's library. These have been sent to readers: they never change. */
test.each([
  ['zh/changes', '08660dab-ff3b-5d60-b70a-c12a520f229e'],
  ['zh/changes/2026-11-24-first-version', '303665b3-e55f-578f-be9a-c7f51e39f33d'],
  ['en/changes/2026-11-24-first-version', 'e4577dd3-809d-5d16-a526-fcb10f73685b'],
])('the id of %s is the version 5 UUID of its name', (name, uuid) => {
  expect(permanentId(name)).toBe(`urn:uuid:${uuid}`)
})

test('a day begins in Shanghai', () => {
  expect(instantOf('2026-11-24')).toBe('2026-11-24T00:00:00+08:00')
})
