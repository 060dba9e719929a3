import { expect, test } from 'vitest'
import { complaints, edited } from '../../fixtures/country.ts'

const LAW = 'content/sources/transfer-law.md'
const FACT = 'content/facts/review-limit.md'
const ABOUT = 'content/pages/about.zh.md'
const MATERIALS = 'content/insurances/pension/materials.md'
const STEPS = 'content/insurances/pension/steps.md'
const NORTH = 'content/regions/north.md'
const SITE = 'content/site.md'
const HOTLINE = 'content/channels/hotline.md'
const HOME = 'content/circumstances/home.md'

test.each<[string, string, string, string, string]>([
  ['CM-3 no title', ABOUT, 'title: 关于本站\n', '', ':2:1  "title" is missing; write it here'],
  ['CM-3 an empty title', ABOUT, 'title: 关于本站', 'title: ""', ':2:1  "title" is missing; write it here'],
  ['CM-3 a title of blanks', ABOUT, 'title: 关于本站', 'title: "  "', ':2:1  "title" is missing; write it here'],
  ['CM-3 a title without value', ABOUT, 'title: 关于本站', 'title:', ':2:1  "title" is missing; write it here'],
  [
    'CM-3 a date in words',
    ABOUT,
    'verified: 2026-11-24',
    'verified: yesterday',
    ':4:1  verified: "yesterday" is not a date; write it as 2026-11-24',
  ],
  [
    'a date as a number',
    ABOUT,
    'verified: 2026-11-24',
    'verified: 20261124',
    ':4:1  verified: "20261124" is not a date; write it as 2026-11-24',
  ],
  [
    'a day that does not exist',
    ABOUT,
    'verified: 2026-11-24',
    'verified: 2026-11-31',
    ':4:1  verified: "2026-11-31" is not a date; write it as 2026-11-24',
  ],
  [
    'a missing translation',
    LAW,
    'title: { zh: 莫罗转移法, en: Morrowland Transfer Act }',
    'title: { zh: 莫罗转移法 }',
    ':2:1  title: the English (en) text is missing',
  ],
  [
    'an empty translation',
    LAW,
    'en: Morrowland Transfer Act',
    'en: ""',
    ':2:21  title: the English (en) text is missing',
  ],
  [
    'a text in one language only',
    LAW,
    '{ zh: 莫罗转移法, en: Morrowland Transfer Act }',
    '莫罗转移法',
    ':2:1  title: "莫罗转移法" stands here; write a group of fields',
  ],
  [
    'a language that the site does not have',
    LAW,
    'en: Morrowland Transfer Act',
    'en: Act, fr: Loi',
    ':2:30  title: "fr" is not a known field; known: en, zh',
  ],
  [
    'a missing text of an item',
    MATERIALS,
    'name: { zh: 参保凭证, en: Insurance record }',
    'name: { zh: 参保凭证 }',
    ':13:5  materials › proof › name: the English (en) text is missing',
  ],
  [
    'an unknown field near a known one',
    MATERIALS,
    'form: original',
    'forms: original',
    ':8:5  materials › id-card: "forms" is not a known field; did you mean "form"?; known: id, side, name, detail, form, issuer, skip, confidence, when, known, reported_in, basis',
  ],
  [
    'an unknown choice of ours',
    MATERIALS,
    'form: original',
    'form: orignal',
    ':8:5  materials › id-card › form: "orignal" is not one of the words used here; did you mean "original"?; known: original, copy, original-and-copy, electronic, filled-in',
  ],
  [
    'a bad id',
    MATERIALS,
    'id: id-card',
    'id: ID card',
    ':5:5  materials › ID card › id: "ID card" is not an id; use lower-case letters, digits and single hyphens',
  ],
  [
    'an item without id',
    MATERIALS,
    '- id: id-card\n    side',
    '- side',
    ':5:5  materials › 1: "id" is missing; write it here',
  ],
  [
    'an empty list',
    MATERIALS,
    '[{ source: transfer-rules, article: sec-1 }]',
    '[]',
    ':3:1  basis: the list has too few entries; write at least 1',
  ],
  [
    'a group where a list belongs',
    MATERIALS,
    'not_needed:\n  - id: clearance\n    name',
    'not_needed:\n    name',
    ':34:1  not_needed: a group of fields stands here; write a list',
  ],
  [
    'a list where a text belongs',
    STEPS,
    'limit: review-limit',
    'limit: [review-limit]',
    ':24:5  steps › send › limit: a list stands here; write a text',
  ],
  [
    'one way only',
    STEPS,
    `      - id: window
        title: { zh: 窗口, en: Counter }
        text: { zh: 带上材料去。, en: Go there with the papers. }
        when: { how: window }
`,
    '',
    ':10:5  steps › apply › ways: the list has too few entries; write at least 2',
  ],
  [
    'a code without quotes',
    NORTH,
    'code: "910000"',
    'code: 910000',
    ':4:1  code: "910000" stands here; write a text (in quotes)',
  ],
  [
    'a code that is too short',
    NORTH,
    'code: "910000"',
    'code: "91"',
    ':4:1  code: "91" is not a GB/T 2260 code; write six digits in quotes',
  ],
  [
    'an area code without its 0',
    NORTH,
    'area_code: "091"',
    'area_code: "91"',
    ':6:1  area_code: "91" is not an area code; write it with its 0, in quotes: "020"',
  ],
  [
    'an area code without quotes, as it was written',
    NORTH,
    'area_code: "091"',
    'area_code: 091',
    ':6:1  area_code: "091" stands here; write a text (in quotes)',
  ],
  [
    'a link in a label',
    NORTH,
    'en: The North }',
    'en: "The [North](/x)" }',
    ':2:18  name › en: "The [North](/x)" is a label: plain words without links or bold',
  ],
  [
    'CM-4 bold in a label',
    NORTH,
    'en: The North }',
    'en: The **North** }',
    ':2:18  name › en: "The **North**" is a label: plain words without links or bold',
  ],
  [
    'a number where a text belongs',
    NORTH,
    'zh: 北境省, ',
    'zh: 5, ',
    ':2:9  name › zh: "5" stands here; write a text (in quotes)',
  ],
  [
    'true or false',
    HOTLINE,
    'area_code: true',
    'area_code: ja',
    ':6:1  area_code: "ja" stands here; write true or false',
  ],
  [
    'a phone number with blanks',
    HOTLINE,
    '"10100"',
    '"10 100"',
    ':4:1  phone: "10 100" is not a phone number; write digits and hyphens in quotes',
  ],
  [
    'a fact that is neither number nor text',
    FACT,
    'value: 10',
    'value: true',
    ':2:1  value: "true" is neither a number nor a text',
  ],
  [
    'a review period of 0',
    SITE,
    'review_days: 30',
    'review_days: 0',
    ':5:1  review_days: "0" is too small; write a number above 0',
  ],
  [
    'half a day',
    SITE,
    'review_days: 30',
    'review_days: 1.5',
    ':5:1  review_days: "1.5" stands here; write a whole number',
  ],
  [
    'an operator without a web address',
    SITE,
    'licence:',
    'operator: { name: { zh: 某, en: X }, url: "ftp://x.org" }\nlicence:',
    ':6:37  operator › url: "ftp://x.org" is not a web address; write it with https://',
  ],
  [
    'an ICP number that was made up',
    SITE,
    'licence:',
    'operator: { name: { zh: 某, en: X }, icp: 备案中 }\nlicence:',
    ':6:37  operator › icp: "备案中" is not an ICP number; write it as it was given, such as 京ICP备12345678号-1',
  ],
  [
    'half a police filing number',
    SITE,
    'licence:',
    'operator: { name: { zh: 某, en: X }, police: 京公网安备1101号 }\nlicence:',
    ':6:37  operator › police: "京公网安备1101号" is not a police filing number; write it as it was given, such as 京公网安备11010102001234号',
  ],
  [
    'a site code of the wrong length',
    SITE,
    'licence:',
    'operator: { name: { zh: 某, en: X }, site_code: "12345" }\nlicence:',
    ':6:37  operator › site_code: "12345" is not a code of a government site; it has ten digits or letters',
  ],
  [
    'a repository without a web address',
    SITE,
    'licence:',
    'repository: github\nlicence:',
    ':6:1  repository: "github" is not a web address; write it with https://',
  ],
  [
    'an operator without an e-mail address',
    SITE,
    'licence:',
    'operator: { name: { zh: 某, en: X }, report_to: us }\nlicence:',
    ':6:37  operator › report_to: "us" is not an e-mail address; write it as name@example.org',
  ],
  [
    'an article key in capitals',
    LAW,
    '  art-2:',
    '  Art_2:',
    ':16:3  articles › Art_2: this key is not an id; use lower-case letters, digits and single hyphens',
  ],
  [
    'a condition with a bad choice',
    MATERIALS,
    'when: { route: cross-region }',
    'when: { route: 5 }',
    ':16:13  materials › proof › when › route: "5" is not a choice; write the id of a choice, or a list of them',
  ],
  [
    'one choice only',
    HOME,
    `  - id: leaving
    name: { zh: 原来的地方, en: The old place }
    only_if: { zh: 户籍在原来的地方, en: your register is in the old place }
  - id: elsewhere
    name: { zh: 别处, en: Elsewhere }
    only_if: { zh: 户籍在别处, en: your register is elsewhere }
    hint: { zh: 两个地方都不是。, en: Neither of the two places. }
`,
    '',
    ':6:1  choices: the list has too few entries; write at least 2',
  ],
  [
    'a language tag with an underscore',
    'content/languages/zh.md',
    'tag: zh-CN',
    'tag: zh_CN',
    ':3:1  tag: "zh_CN" is not a language tag; write it as zh-CN or en',
  ],
  [
    'a section id twice',
    'content/insurances/pension/policy.zh.md',
    '[who-can, how-to]',
    '[who-can, who-can]',
    ':5:1  sections: an id stands twice; each heading has its own',
  ],
  [
    'a section too many',
    ABOUT,
    'sections: [who]',
    'sections: [who, why]',
    ':5:1  "sections" names 2 headings, the text has 1; write one id for each ## heading, in order',
  ],
  [
    'a website elsewhere',
    LAW,
    'https://law.example.gov.cn/transfer-law',
    'https://law.example.com/',
    ':9:1  url: "https://law.example.com/" is not the address of an official site; only http(s) hosts that end in .gov.cn may be linked',
  ],
  [
    'an official page without address',
    LAW,
    'url: https://law.example.gov.cn/transfer-law\n',
    '',
    ':2:1  "url" is missing: a source seen on an official page gives its address',
  ],
  [
    'a repealed source without successor',
    'content/sources/old-rules.md',
    'replaced_by: transfer-rules\n',
    '',
    ':2:1  "replaced_by" is missing: a repealed source names the one that replaced it',
  ],
  [
    'a translation of a quotation',
    LAW,
    'translation: { en: A transfer is free. }',
    'translation: {}',
    ':19:5  articles › art-2 › translation: the English (en) text is missing',
  ],
])('%s', (_name, path, from, to, line) => {
  expect(complaints(edited(path, from, to))).toContain(`${path}${line}`)
})

test.each<[string, string, string, string, number]>([
  ['a missing title is told once', ABOUT, 'title: 关于本站\n', '', 1],
  ['a wrong date is told once', ABOUT, 'verified: 2026-11-24', 'verified: yesterday', 1],
  ['a misspelt field is told, and the field that is missing for it', MATERIALS, 'form: original', 'forms: original', 2],
  ['a missing article key is told, and the citations of it are not', LAW, '  art-2:', '  Art_2:', 1],
])('%s', (_name, path, from, to, count) => {
  expect(complaints(edited(path, from, to))).toHaveLength(count)
})

test('all problems come at once, sorted by file and line', () => {
  const spoilt = edited(MATERIALS, 'form: original', 'form: orignal').map((file) =>
    file.path === ABOUT ? { ...file, text: file.text.replace('verified: 2026-11-24', 'verified: 24/11/2026') } : file,
  )
  expect(complaints(spoilt)).toEqual([
    `${MATERIALS}:8:5  materials › id-card › form: "orignal" is not one of the words used here; did you mean "original"?; known: original, copy, original-and-copy, electronic, filled-in`,
    `${ABOUT}:4:1  verified: "24/11/2026" is not a date; write it as 2026-11-24`,
  ])
})
