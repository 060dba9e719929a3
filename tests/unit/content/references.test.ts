import { expect, test } from 'vitest'
import { complaints, edited, files, withFile, without } from '../../fixtures/country.ts'

const MATERIALS = 'content/insurances/pension/materials.md'
const INSURANCE = 'content/insurances/pension/insurance.md'
const STEPS = 'content/insurances/pension/steps.md'
const CHANNELS = 'content/insurances/pension/channels.md'
const ABOUT_ZH = 'content/pages/about.zh.md'
const POLICY_ZH = 'content/insurances/pension/policy.zh.md'
const SUBMITTED = 'content/stages/submitted.md'
const NORTH = 'content/regions/north.md'

test.each<[string, string, string, string, string[]]>([
  [
    'an unknown source',
    MATERIALS,
    '{ source: transfer-rules, article: sec-1 }',
    '{ source: transfer-rule }',
    [
      `${MATERIALS}:3:9  basis › 1: cites "transfer-rule", which is not in content/sources; did you mean "transfer-rules"?`,
    ],
  ],
  [
    'an unknown article',
    INSURANCE,
    'article: art-2',
    'article: art-22',
    [
      `${INSURANCE}:29:13  notes › free › basis › 1: cites "art-22" of "transfer-law", which that file does not quote; did you mean "art-2"?`,
    ],
  ],
  [
    'a repealed source',
    INSURANCE,
    '{ source: transfer-rules, article: sec-1 }',
    '{ source: old-rules, article: sec-1 }',
    [
      `${INSURANCE}:21:13  outcomes › within › basis › 1: cites "old-rules", which is repealed; cite "transfer-rules" instead`,
    ],
  ],
  [
    'an unknown fact',
    STEPS,
    'limit: review-limit',
    'limit: review-limits',
    [
      `${STEPS}:24:5  steps › send › limit: names the fact "review-limits", which is not in content/facts; did you mean "review-limit"?`,
    ],
  ],
  [
    'an unknown circumstance',
    MATERIALS,
    '{ route: cross-region }',
    '{ rout: cross-region }',
    [
      `${MATERIALS}:16:5  materials › proof › when: asks for "rout", which is not in content/circumstances; did you mean "route"?`,
    ],
  ],
  [
    'an unknown choice',
    MATERIALS,
    '{ route: cross-region }',
    '{ route: cross-regions }',
    [
      `${MATERIALS}:16:5  materials › proof › when: "cross-regions" is not a choice of "route"; did you mean "cross-region"?; known: same-region, cross-region`,
    ],
  ],
  [
    'an unknown choice in a list',
    MATERIALS,
    '[joining, elsewhere]',
    '[joining, abroad]',
    [
      `${MATERIALS}:24:5  materials › register › when: "abroad" is not a choice of "home"; known: joining, leaving, elsewhere`,
    ],
  ],
  [
    'yes written as true',
    INSURANCE,
    'drawing: "yes"',
    'drawing: true',
    [
      `${INSURANCE}:15:13  outcomes › drawing › when › drawing: "true" is not a choice; write the id of a choice, or a list of them`,
    ],
  ],
  [
    'other words for a fact in prose',
    ABOUT_ZH,
    '[10个工作日]',
    '[15个工作日]',
    [`${ABOUT_ZH}:12:40  says "15个工作日" for fact review-limit, whose words are "10个工作日"`],
  ],
  [
    'other words for a fact in a field',
    SUBMITTED,
    '[10 working days]',
    '[ten working days]',
    [`${SUBMITTED}:9:3  late › en: says "ten working days" for fact review-limit, whose words are "10 working days"`],
  ],
  [
    'an unknown fact in prose',
    ABOUT_ZH,
    'fact:review-limit',
    'fact:reviewlimit',
    [
      'content/pages/about.en.md:12:75  fact:review-limit stands where content/pages/about.zh.md:12 has fact:reviewlimit; twins have the same headings, sources and facts in the same order',
      `${ABOUT_ZH}:12:40  names the fact "reviewlimit", which is not in content/facts; did you mean "review-limit"?`,
    ],
  ],
  [
    'an unknown channel',
    CHANNELS,
    'channel: portal',
    'channel: portl',
    [
      `${CHANNELS}:6:5  channels › apply-portal: there is no channel "portl" in content/channels; did you mean "portal"?`,
    ],
  ],
  [
    'an unknown insurance in a limit',
    SUBMITTED,
    'insurance: pension',
    'insurance: pensions',
    [`${SUBMITTED}:11:12  limits › 1: there is no insurance "pensions"; did you mean "pension"?`],
  ],
  [
    'an unknown place of a source',
    'content/sources/north-guide.md',
    'place: north',
    'place: nort',
    ['content/sources/north-guide.md:5:1  there is no region "nort"; did you mean "north"?'],
  ],
  [
    'an unknown successor',
    'content/sources/old-rules.md',
    'replaced_by: transfer-rules',
    'replaced_by: transfer-rulez',
    ['content/sources/old-rules.md:5:1  there is no source "transfer-rulez"; did you mean "transfer-rules"?'],
  ],
  [
    'a website without address',
    'content/channels/portal.md',
    'url: https://portal.example.gov.cn\n',
    '',
    ['content/channels/portal.md:2:1  "url" is missing; a website has an address'],
  ],
  [
    'a hotline without number',
    'content/channels/hotline.md',
    'phone: "10100"\n',
    '',
    ['content/channels/hotline.md:2:1  "phone" is missing; a hotline has a number'],
  ],
])('%s', (_name, path, from, to, lines) => {
  expect(complaints(edited(path, from, to))).toEqual(lines)
})

test('a source that nothing cites', () => {
  const path = 'content/sources/lonely.md'
  const text = files.find((file) => file.path === 'content/sources/transfer-law.md')?.text ?? ''
  expect(complaints(withFile(path, text))).toEqual([
    `${path}:1:1  nothing cites this source; cite it or remove the file`,
  ])
})

test('a repealed source keeps its page though nothing cites it', () => {
  expect(complaints(files)).toEqual([])
})

test('a question that changes nothing', () => {
  const path = 'content/circumstances/age.md'
  const text =
    files.find((file) => file.path === 'content/circumstances/home.md')?.text.replace('order: 2', 'order: 9') ?? ''
  expect(complaints(withFile(path, text))).toEqual([
    `${path}:1:1  no list depends on this question; use it in a "when" or remove the file`,
  ])
})

test('a fact that is gone is told wherever it is named', () => {
  expect(complaints(without('content/facts/review-limit.md'))).toEqual([
    `${POLICY_ZH.replace('.zh', '.en')}:18:71  names the fact "review-limit", which is not in content/facts`,
    `${POLICY_ZH}:18:44  names the fact "review-limit", which is not in content/facts`,
    `${STEPS}:23:13  steps › send › text › zh: names the fact "review-limit", which is not in content/facts`,
    `${STEPS}:23:51  steps › send › text › en: names the fact "review-limit", which is not in content/facts`,
    `${STEPS}:24:5  steps › send › limit: names the fact "review-limit", which is not in content/facts`,
    `content/pages/about.en.md:12:75  names the fact "review-limit", which is not in content/facts`,
    `${ABOUT_ZH}:12:40  names the fact "review-limit", which is not in content/facts`,
    `${SUBMITTED}:8:3  late › zh: names the fact "review-limit", which is not in content/facts`,
    `${SUBMITTED}:9:3  late › en: names the fact "review-limit", which is not in content/facts`,
    `${SUBMITTED}:11:32  limits › 1 › fact: names the fact "review-limit", which is not in content/facts`,
  ])
})

test.each<[string, string, string, string, string[]]>([
  [
    'reported without saying by whom',
    'content/channels/hotline.md',
    'reported_in: { zh: 北境名录（2026年）, en: a list of the North (2026) }\n',
    '',
    ['content/channels/hotline.md:8:1  "reported_in" is missing; say who reports it and when'],
  ],
  [
    'said by somebody but not reported',
    NORTH,
    '    known: reported\n',
    '',
    [
      `${NORTH}:16:5  channels › office: only a reported statement says who reports it; write known: reported, or remove this`,
    ],
  ],
  [
    'a region on hearsay alone',
    NORTH,
    '    known: reported\n    reported_in: { zh: 北境指南转载（2026年）, en: a reprint of the North’s guide (2026) }\n',
    '',
    [
      `${NORTH}:20:3  insurances › pension: rests only on a place’s page that was not read on the official site; write known: reported`,
    ],
  ],
  [
    'an item on hearsay alone',
    INSURANCE,
    '{ source: transfer-rules, article: sec-1 }',
    '{ source: north-guide }',
    [
      `${INSURANCE}:16:5  outcomes › within: rests only on a place’s page that was not read on the official site; write known: reported`,
    ],
  ],
  [
    'a file on hearsay alone',
    CHANNELS,
    '{ source: transfer-rules, article: sec-1 }',
    '{ source: north-guide }',
    [
      `${CHANNELS}:3:1  the file rests only on a place’s page that was not read on the official site; give each item its own "basis" and known: reported`,
    ],
  ],
])('trust: %s', (_name, path, from, to, lines) => {
  expect(complaints(edited(path, from, to))).toEqual(lines)
})

test('hearsay beside a rule may be official', () => {
  expect(
    complaints(
      edited(
        INSURANCE,
        '[{ source: transfer-rules, article: sec-1 }]',
        '[{ source: north-guide }, { source: transfer-rules }]',
      ),
    ),
  ).toEqual([])
})
