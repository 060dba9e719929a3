import { expect, test } from 'vitest'
import { checkContent } from '#lib/content/load.ts'
import type { ContentFile } from '#lib/content/read.ts'
import { complaints, files } from '../../fixtures/country.ts'

const ONE = 'content/questions/one.md'
const TWO = 'content/questions/two.md'
const RULES = 'content/editorial.md'
const LANGUAGES = 'content/languages'

const bank: Record<string, string> = {
  [ONE]: `---
title: { zh: 不上班能转吗, en: May I move it without work }
topic: moving
order: 2
asked: { zh: [没活干转不转], en: [move it when jobless, no job] }
kind: "no"
answer: { zh: "不能。先找[第一条](source:transfer-rules#sec-1)。", en: "No. See [section 1](source:transfer-rules#sec-1)." }
next: ["/plan?insurance=pension&drawing=no", /steps/pension]
insurances: [pension]
basis: [{ source: transfer-rules, article: sec-1 }]
verified: 2026-11-24
---
`,
  [TWO]: `---
title: { zh: 多久办完, en: How long does it take }
topic: waiting
order: 1
asked: { zh: [几天能好], en: [how many days] }
kind: how
answer: { zh: 看步骤。, en: See the steps. }
next: [/steps/pension]
basis: [{ source: transfer-rules, article: sec-1 }]
verified: 2026-11-24
---
`,
  [RULES]: `---
avoid: {}
longest_sentence: {}
answers:
  longest: { zh: 12, en: 20 }
  begin:
    "no": { zh: [不, 没], en: ["No.", "No,"] }
numbers: []
---
`,
}

function withBank(path = '', from = '', to = ''): ContentFile[] {
  const country = files.map((file) =>
    file.path.startsWith(LANGUAGES)
      ? {
          ...file,
          text: file.text.replace('words:\n', 'words:\n  questions.topic.moving: x\n  questions.topic.waiting: x\n'),
        }
      : file,
  )
  const all = [...country, ...Object.entries(bank).map(([name, text]) => ({ path: name, text }))]
  const text = all.find((file) => file.path === path)?.text ?? ''
  if (path !== '' && !text.includes(from)) throw new Error(`${path} does not contain ${from}`)
  return all.map((file) => (file.path === path ? { ...file, text: text.replace(from, () => to) } : file))
}

test('a country with questions: topics give the order, each has a page, and the law says who rests on it', () => {
  expect(complaints(withBank())).toEqual([])
  const { site } = checkContent(withBank())
  expect(site?.questions.map(({ id }) => id)).toEqual(['one', 'two'])
  expect(site?.addresses.filter((path) => path.startsWith('/questions'))).toEqual([
    '/questions',
    '/questions/one',
    '/questions/two',
  ])
  expect(site?.citedBy.get('transfer-rules')).toContain('/questions/one')
})

test('a country without questions has no page for them', () => {
  expect(checkContent(files).site?.addresses).not.toContain('/questions')
})

test.each<[string, string, string, string, string[]]>([
  [
    'an unknown topic',
    ONE,
    'topic: moving',
    'topic: movin',
    [
      `${ONE}:3:1  there is no topic "movin"; did you mean "moving"?; known: moving, waiting (the words "questions.topic.…" of content/languages)`,
    ],
  ],
  [
    'an answer that is too long',
    TWO,
    '看步骤。',
    '看步骤，一步一步看，慢慢看。',
    [`${TWO}:7:11  answer: the answer has 14 characters, more than 12; put the rest into "why"`],
  ],
  [
    'an English no that is another word',
    ONE,
    'en: "No. See',
    'en: "Not in',
    [`${ONE}:7:59  answer: an answer of the kind "no" begins with one of: No., No,`],
  ],
  [
    'a no that is not said first',
    ONE,
    'zh: "不能。先找',
    'zh: "先找',
    [`${ONE}:7:11  answer: an answer of the kind "no" begins with one of: 不, 没`],
  ],
  [
    'an unknown kind',
    TWO,
    'kind: how',
    'kind: why',
    [`${TWO}:6:1  kind: "why" is not one of the words used here; known: yes, no, depends, how`],
  ],
  [
    'a next page that is not there',
    TWO,
    '[/steps/pension]',
    '[/steps/pensio]',
    [
      `${TWO}:8:8  next: there is no page "/steps/pensio"; write its path without the language; did you mean "/steps/pension"?`,
    ],
  ],
  [
    'a next case of an unknown choice',
    ONE,
    'drawing=no',
    'drawing=nope',
    [`${ONE}:8:8  next: "nope" is no drawing here; did you mean "no"?`],
  ],
  [
    'a next case of an unknown key',
    ONE,
    'drawing=no',
    'hat=red',
    [`${ONE}:8:8  next: "/plan" takes no "hat"; known: insurance, leaving, joining, drawing, home, how`],
  ],
  [
    'a query where none is taken',
    TWO,
    '[/steps/pension]',
    '["/steps/pension?insurance=pension"]',
    [`${TWO}:8:8  next: "/steps/pension" takes no "insurance"; known: nothing`],
  ],
  [
    'a wording that stands twice, but for its marks',
    TWO,
    '几天能好',
    '没活干，转不转？',
    [`${TWO}:5:15  asked › zh: "没活干，转不转？" stands in ${ONE} already; write it once`],
  ],
  [
    'a title that is a wording elsewhere',
    TWO,
    'How long does it take',
    'No job?',
    [`${TWO}:2:20  title: "No job?" stands in ${ONE} already; write it once`],
  ],
  [
    'a ground in one language only',
    ONE,
    '[section 1](source:transfer-rules#sec-1)',
    'section 1',
    [`${ONE}:7:11  answer: links to other things than en does: nothing`],
  ],
  [
    'an unknown insurance',
    ONE,
    '[pension]',
    '[pensoin]',
    [`${ONE}:9:14  insurances: there is no insurance "pensoin"; did you mean "pension"?`],
  ],
])('%s', (_name, path, from, to, lines) => {
  expect(complaints(withBank(path, from, to))).toEqual(lines)
})
