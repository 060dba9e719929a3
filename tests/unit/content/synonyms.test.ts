import { expect, test } from 'vitest'
import { complaints, siteOf, withFile } from '../../fixtures/country.ts'

const PATH = 'content/synonyms.md'
const written = (list: string) => withFile(PATH, `---\nsynonyms:\n${list}\nignore: [how, 怎么]\n---\n`)
const GOOD = '  - { typed: [退休金, Nestegg], means: [莫罗养老保险] }\n  - { typed: [问谁], pages: [/channels, /] }'

test('a site without the file has no synonyms, and one with it has them', () => {
  const { synonyms, ignoredWords } = siteOf(written(GOOD))
  expect(synonyms).toEqual([
    { typed: ['退休金', 'Nestegg'], means: ['莫罗养老保险'] },
    { typed: ['问谁'], pages: ['/channels', '/'] },
  ])
  expect(ignoredWords).toEqual(['how', '怎么'])
})

test.each([
  [
    'a word that the site never says',
    '  - { typed: [退休金], means: [养老院] }',
    'content/synonyms.md:3:29  synonyms › 1 › means: the site nowhere says "养老院", so it finds nothing; write a word that stands on a page',
  ],
  [
    'a page that is not there',
    '  - { typed: [退休金], pages: [/channel] }',
    'content/synonyms.md:3:29  synonyms › 1 › pages: there is no page "/channel"; write its path without the language; did you mean "/channels"?',
  ],
  [
    'a word typed twice, in any case',
    '  - { typed: [Nest], means: [莫罗] }\n  - { typed: [nest], pages: [/channels] }',
    'content/synonyms.md:4:15  synonyms › 2 › typed: "nest" already stands in line 3; write it once',
  ],
  [
    'a word that is also ignored',
    '  - { typed: [怎么], pages: [/channels] }',
    'content/synonyms.md:4:15  ignore: "怎么" already stands in line 3; write it once',
  ],
  [
    'a word that means itself',
    '  - { typed: [莫罗养老保险], means: [莫罗养老保险] }',
    'content/synonyms.md:3:32  synonyms › 1 › means: "莫罗养老保险" is also under "typed"; a word finds itself without an entry',
  ],
  [
    'an entry that leads nowhere',
    '  - { typed: [退休金] }',
    'content/synonyms.md:3:5  synonyms › 1: "means" is missing; say which words of the site are meant, or which "pages" answer',
  ],
  [
    'a field that does not exist',
    '  - { typed: [退休金], mean: [莫罗] }',
    'content/synonyms.md:3:21  synonyms › 1: "mean" is not a known field; did you mean "means"?; known: typed, means, pages, outside',
  ],
])('%s is told with its place', (_, list, complaint) => {
  expect(complaints(written(list))).toContain(complaint)
})
