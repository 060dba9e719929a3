import { expect, test } from 'vitest'
import { complaints, edited, files, textOf, withFile, without } from '../../fixtures/country.ts'

const INSURANCE = 'content/insurances/pension/insurance.md'
const MATERIALS = 'content/insurances/pension/materials.md'
const ZH = 'content/insurances/pension/policy.zh.md'
const EN = 'content/insurances/pension/policy.en.md'
const WORDS = 'content/languages/en.md'
const PARTS =
  'this file is missing; an insurance has insurance.md, materials.md, steps.md, channels.md and a policy file for each language'
const SAME = 'twins have the same headings, sources and facts in the same order'

test.each(['materials.md', 'steps.md', 'channels.md', 'policy.en.md'])('an insurance without %s', (file) => {
  const path = `content/insurances/health/${file}`
  expect(complaints(without(path))).toContain(`${path}:1:1  ${PARTS}`)
})

test('an insurance without insurance.md', () => {
  expect(complaints(without('content/insurances/health/insurance.md'))).toEqual([
    `content/insurances/health/insurance.md:1:1  ${PARTS}`,
  ])
})

test('no site.md', () => {
  expect(complaints(without('content/site.md'))).toEqual([
    'content/site.md:1:1  this file is missing; it names the site, its default language and its review period',
  ])
})

test('no files at all', () => {
  expect(complaints([])).toEqual([
    'content/site.md:1:1  this file is missing; it names the site, its default language and its review period',
  ])
})

test.each<[string, string, string, string, string[]]>([
  [
    'a default language that is not there',
    'content/site.md',
    'default_language: zh',
    'default_language: fr',
    ['content/site.md:4:1  "fr" is not a language of the site; known: en, zh'],
  ],
  [
    'the last outcome asks something',
    INSURANCE,
    '去新地方申请。, en: Apply at the new place. }',
    '去新地方申请。, en: Apply at the new place. }\n    when: { home: joining }',
    [`${INSURANCE}:26:5  outcomes › transfer: the last outcome answers every other case; remove its "when"`],
  ],
  [
    'an outcome ends the list too early',
    INSURANCE,
    '    when: { route: same-region }\n',
    '',
    [
      `${INSURANCE}:16:5  outcomes › within: an outcome without "when" ends the list; the outcomes after it are never reached`,
    ],
  ],
  [
    'an id twice',
    MATERIALS,
    'id: form',
    'id: proof',
    [`${MATERIALS}:27:5  materials › proof: this id is used twice in the list; give each item its own`],
  ],
  [
    'no basis anywhere',
    MATERIALS,
    'basis: [{ source: transfer-rules, article: sec-1 }]\n',
    '',
    [
      '4:5  materials › id-card',
      '10:5  materials › proof',
      '17:5  materials › register',
      '26:5  materials › form',
      '34:5  not_needed › clearance',
    ].map((item) => `${MATERIALS}:${item}: "basis" is missing; write it here or at the top of the file`),
  ],
  [
    'a twin with other sections',
    EN,
    'sections: [who-can, how-to]',
    'sections: [who-can, how]',
    [`${EN}:5:1  "sections" differs from ${ZH}; twins have the same ids in the same order`],
  ],
  [
    'a twin with another heading',
    EN,
    '### Applying',
    'Applying',
    [`${EN}:18:25  source:transfer-rules#sec-1 stands where ${ZH}:16 has a heading of level 3; ${SAME}`],
  ],
  [
    'a twin with another source',
    EN,
    'source:transfer-law#art-1',
    'source:transfer-law#art-2',
    [`${EN}:12:11  source:transfer-law#art-2 stands where ${ZH}:12 has source:transfer-law#art-1; ${SAME}`],
  ],
  [
    'a twin without a fact',
    EN,
    ' At most [10 working days](fact:review-limit).',
    '',
    [`${EN}:1:1  the end stands where ${ZH}:18 has fact:review-limit; ${SAME}`],
  ],
  [
    'a twin with a fact more',
    EN,
    'It moves with you.',
    'It moves in [10 working days](fact:review-limit).',
    [`${EN}:8:13  fact:review-limit stands where ${ZH}:10 has a heading of level 2; ${SAME}`],
  ],
  [
    'a twin with a source at its end',
    EN,
    '(fact:review-limit).',
    '(fact:review-limit). [Act](source:transfer-law)',
    [`${EN}:18:109  source:transfer-law stands where ${ZH} has ended; ${SAME}`],
  ],
  ['a word missing', WORDS, '  home: Home\n', '', [`${WORDS}:5:1  words: "home" is missing; zh has "首页"`]],
  [
    'a word too many',
    WORDS,
    '  home: Home\n',
    '  home: Home\n  house: House\n',
    [`${WORDS}:7:3  words: "house" is not a word of content/languages/zh.md; remove it or add it there`],
  ],
  [
    'another blank in a word',
    WORDS,
    '{name}',
    '{nome}',
    [`${WORDS}:7:3  words: "hello" must have the same {…} as in content/languages/zh.md: {name}`],
  ],
  [
    'two languages in one place of the order',
    WORDS,
    'order: 2',
    'order: 1',
    ['content/languages/zh.md:4:1  order 1 is already used by "en"'],
  ],
  [
    'two insurances in one place of the order',
    INSURANCE,
    'order: 1',
    'order: 2',
    [`${INSURANCE}:4:1  order 2 is already used by "health"`],
  ],
  ['a word that is empty', WORDS, 'home: Home', 'home: ""', [`${WORDS}:6:3  words: "home" is missing; write it here`]],
])('%s', (_name, path, from, to, lines) => {
  expect(complaints(edited(path, from, to))).toEqual(lines)
})

test('a section of a policy that cites nothing', () => {
  const bare = (language: string, from: string) =>
    textOf(`content/insurances/health/policy.${language}.md`).replace(from, '')
  const zh = withFile('content/insurances/health/policy.zh.md', bare('zh', '依据[第一条](source:transfer-law#art-1)。'))
  const both = zh.map((file) =>
    file.path === 'content/insurances/health/policy.en.md'
      ? { ...file, text: bare('en', 'By [Article 1](source:transfer-law#art-1).') }
      : file,
  )
  expect(complaints(both)).toEqual(
    ['en', 'zh'].map(
      (language) =>
        `content/insurances/health/policy.${language}.md:8:1  this section cites no source; add a link [words](source:…)`,
    ),
  )
})

test.each([
  ['en', 'zh'],
  ['zh', 'en'],
])('a page without its %s twin', (gone, left) => {
  expect(complaints(without(`content/pages/about.${gone}.md`))).toContain(
    `content/pages/about.${left}.md:1:1  the ${gone} twin of this file is missing`,
  )
})

test('a text in a language that the site does not have', () => {
  const path = 'content/pages/about.fr.md'
  expect(complaints(withFile(path, textOf('content/pages/about.en.md')))).toEqual([
    `${path}:1:1  "fr" is not a language of the site; add content/languages/fr.md first`,
  ])
})

test('a new language: the check is the translator’s list', () => {
  const lines = complaints(
    withFile('content/languages/fr.md', textOf(WORDS).replace('tag: en', 'tag: fr').replace('English', 'Français')),
  )
  expect(lines).toContain('content/site.md:2:1  name: the Français (fr) text is missing')
  expect(lines).toContain(
    'content/insurances/pension/materials.md:7:5  materials › id-card › name: the Français (fr) text is missing',
  )
  expect(lines).toContain(`content/insurances/pension/policy.fr.md:1:1  ${PARTS}`)
  expect(lines).toContain('content/pages/about.en.md:1:1  the fr twin of this file is missing')
  expect(lines.length).toBeGreaterThan(100)
})

test('the order of the files makes no difference', () => {
  const broken = edited(MATERIALS, 'id: form', 'id: proof')
  expect(complaints([...broken].reverse())).toEqual(complaints(broken))
  expect(complaints([...files].reverse())).toEqual([])
})
