import { expect, test } from 'vitest'
import { checkContent } from '#lib/content/load.ts'
import type { ContentFile } from '#lib/content/read.ts'
import { complaints, files, textOf } from '../../fixtures/country.ts'

const LATE = 'content/problems/late.md'
const TERM = 'content/glossary/register.md'
const ALERT = 'content/alerts/strike.md'
const RULES = 'content/editorial.md'

const guide: Record<string, string> = {
  [LATE]: `---
title: { zh: 过了时限没动静, en: The limit has passed }
order: 1
insurances: [pension]
summary: { zh: 去问新地方。, en: Ask the new place. }
meaning: { zh: 新地方没审核。, en: The new place has not reviewed it. }
rule: { zh: "最多[10个工作日](fact:review-limit)。", en: "At most [10 working days](fact:review-limit)." }
remedy:
  - { zh: 打电话问。, en: Ring and ask. }
ask: { zh: 办到哪一步了？, en: How far has it got? }
symptoms:
  - { zh: 一直在审核, en: still in review }
basis: [{ source: transfer-rules, article: sec-1 }]
verified: 2026-11-24
---
`,
  [TERM]: `---
name: { zh: 户籍册, en: home register }
everyday: { zh: 户口本, en: register }
meaning: { zh: 记着您户籍的本子。, en: The book that holds your home register. }
verified: 2026-11-24
---
`,
  [ALERT]: `---
title: { zh: 平台维护, en: The portal is closed }
text: { zh: 去窗口办。, en: Go to a counter. }
from: 2026-12-01
until: 2026-12-03
pages: [/steps/pension]
insurances: [pension]
regions: [north]
---
`,
  [RULES]: `---
avoid:
  zh: [予以, 等材料]
  en: [hereby]
longest_sentence: { zh: 30, en: 12 }
numbers:
  - text: 满三年的树
    reason: a tree is no rule
---
`,
}

function withGuide(path = '', from = '', to = ''): ContentFile[] {
  const all = [...files, ...Object.entries(guide).map(([name, text]) => ({ path: name, text }))]
  const text = all.find((file) => file.path === path)?.text ?? ''
  if (path !== '' && !text.includes(from)) throw new Error(`${path} does not contain ${from}`)
  return all.map((file) => (file.path === path ? { ...file, text: text.replace(from, () => to) } : file))
}

test('a country with problems, terms and alerts', () => {
  expect(complaints(withGuide())).toEqual([])
  const { site } = checkContent(withGuide())
  expect(site?.troubles.map(({ id }) => id)).toEqual(['late'])
  expect(site?.terms.map(({ id }) => id)).toEqual(['register'])
  expect(site?.alerts.map(({ id }) => id)).toEqual(['strike'])
  expect(site?.addresses).toContain('/problems/late')
  expect(site?.citedBy.get('transfer-rules')).toContain('/problems/late')
  expect(site?.citedBy.get('transfer-law')).toEqual(
    expect.arrayContaining(['/policy/pension', '/about', '/status/done']),
  )
})

test.each<[string, string, string, string, string[]]>([
  [
    'a problem of an unknown insurance',
    LATE,
    '[pension]',
    '[pensoin]',
    [`${LATE}:4:14  insurances: there is no insurance "pensoin"; did you mean "pension"?`],
  ],
  [
    'an alert for an unknown insurance',
    ALERT,
    '[pension]',
    '[pensoin]',
    [`${ALERT}:7:14  insurances: there is no insurance "pensoin"; did you mean "pension"?`],
  ],
  [
    'an alert for an unknown region',
    ALERT,
    '[north]',
    '[nort]',
    [`${ALERT}:8:11  regions: there is no region "nort"; did you mean "north"?`],
  ],
  [
    'an alert for an unknown page',
    ALERT,
    '/steps/pension',
    '/steps/pensions',
    [`${ALERT}:6:9  pages: there is no page "/steps/pensions"`],
  ],
  [
    'an alert for a page with its host',
    ALERT,
    '/steps/pension',
    'steps/pension',
    [`${ALERT}:6:9  pages › 1: "steps/pension" is not a page; write its path without the language, beginning with /`],
  ],
  [
    'an alert that ends before it begins',
    ALERT,
    'until: 2026-12-03',
    'until: 2026-11-30',
    [`${ALERT}:5:1  until: "2026-11-30" is before "from"; an alert ends after it begins`],
  ],
  [
    'a problem without remedy',
    LATE,
    'remedy:\n  - { zh: 打电话问。, en: Ring and ask. }\n',
    'remedy: []\n',
    [`${LATE}:8:1  remedy: the list has too few entries; write at least 1`],
  ],
])('%s', (_name, path, from, to, lines) => {
  expect(complaints(withGuide(path, from, to))).toEqual(lines)
})

const ABOUT = 'content/pages/about.zh.md'
const STAGE = 'content/stages/done.md'

test.each<[string, string, string, string, string[]]>([
  [
    'a bare number in prose',
    ABOUT,
    '先看',
    '等5个工作日，先看',
    [
      `${ABOUT}:8:1  "5个工作日" is a bare number; link it to its fact ([5个工作日](fact:…)), or list it with a reason in content/editorial.md`,
    ],
  ],
  [
    'a bare number in a field',
    STAGE,
    '不对就问。',
    '过了三个月就问。',
    [
      `${STAGE}:7:9  late › zh: "三个月" is a bare number; link it to its fact ([三个月](fact:…)), or list it with a reason in content/editorial.md`,
    ],
  ],
  [
    'a bare number in English',
    STAGE,
    'Ask if it is wrong.',
    'Ask after two months.',
    [
      `${STAGE}:7:20  late › en: "two months" is a bare number; link it to its fact ([two months](fact:…)), or list it with a reason in content/editorial.md`,
    ],
  ],
  ['a number that is listed with its reason', STAGE, '不对就问。', '满三年的树就问。', []],
  ['a year', STAGE, '不对就问。', '2026年起就问。', []],
  ['a number in a quotation', STAGE, '不对就问。', '说“等三年”就问。', []],
  [
    'a word we do not use',
    STAGE,
    '不对就问。',
    '不对予以核对。',
    [`${STAGE}:7:9  late › zh: says "予以"; say it as one would across a counter`],
  ],
  [
    'a word we do not use in prose',
    ABOUT,
    '先看',
    '带身份证等材料，先看',
    [`${ABOUT}:8:1  says "等材料"; say it as one would across a counter`],
  ],
  [
    'long sentences',
    ABOUT,
    '先看[步骤](/steps/pension)。',
    `先看[步骤](/steps/pension)${'，再看一遍'.repeat(20)}。`,
    [`${ABOUT}:1:1  its sentences have 61.0 characters on average, more than 30; cut the long ones in two`],
  ],
])('plain language: %s', (_name, path, from, to, lines) => {
  expect(textOf(path)).toContain(from)
  expect(complaints(withGuide(path, from, to))).toEqual(lines)
})
