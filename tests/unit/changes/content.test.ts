import { describe, expect, test } from 'vitest'
import type { ContentFile } from '#lib/content/read.ts'
import { complaints, files, siteOf } from '../../fixtures/country.ts'

const MOVED = 'content/redirects.md'
const RELEASED = 'content/released.md'
const CHANGE = 'content/changes/2026-11-20-limit.md'

const own: Record<string, string> = {
  [MOVED]: `---
redirects:
  - from: /rules
    to: /policy/pension
    reason: { zh: 改名, en: renamed }
  - from: /lottery
    gone: 2026-11-01
    reason: { zh: 停了, en: it ended }
---
`,
  [RELEASED]: `---
languages: [en, zh]
programs: [/sitemap.xml]
pages:
  - /
  - /rules
  - /lottery
  - /policy/pension
  - /regions/nord
---
`,
  [CHANGE]: `---
title: { zh: 时限, en: The limit }
reason: { zh: 新规定。, en: A new rule. }
was: { zh: 最多20个工作日。, en: At most 20 working days. }
is: { zh: "最多10个工作日，见[步骤](/steps/pension)。", en: "At most 10 working days, see [the steps](/steps/pension)." }
pages: [/rules]
insurances: [pension]
regions: [north]
basis: [{ source: transfer-rules, article: sec-1 }]
---
`,
  'content/editorial.md': `---
avoid: {}
longest_sentence: {}
numbers: []
---
`,
}
const all = [...files, ...Object.entries(own).map(([path, text]) => ({ path, text }))]

function edited(path: string, from: string, to: string): ContentFile[] {
  const file = all.find((each) => each.path === path)
  if (!file?.text.includes(from)) throw new Error(`${path} does not contain ${from}`)
  return all.map((each) => (each === file ? { ...file, text: file.text.replace(from, () => to) } : each))
}
const without = (...paths: string[]) => all.filter(({ path }) => !paths.includes(path))

test('a country with a history, former pages and a list of what was released', () => {
  expect(complaints(all)).toEqual([])
  const site = siteOf(all)
  expect(site.changes).toMatchObject([{ id: '2026-11-20-limit', day: '2026-11-20' }])
  expect(site.redirects.get('/rules')?.to).toBe('/policy/pension')
  expect(site.redirects.get('/lottery')?.gone).toBe('2026-11-01')
  expect(site.addresses).toContain('/changes')
  expect(site.citedBy.get('transfer-rules')).toContain('/changes')
  expect(siteOf(files).addresses).not.toContain('/changes')
})

const MEND =
  'bring it back, or say in content/redirects.md where its matter went (from, to, reason) or since when it is gone (from, gone, reason)'

describe('an address that was released', () => {
  test('must not be lost with its page', () => {
    const about = [...without('content/pages/about.zh.md', 'content/pages/about.en.md')].map((file) =>
      file.path === RELEASED ? { ...file, text: file.text.replace('  - /rules', '  - /about\n  - /rules') } : file,
    )
    expect(complaints(about)).toContain(
      `${RELEASED}:6:5  pages: "/about" was released and is no page any more; ${MEND}`,
    )
    const led = about.map((file) =>
      file.path === MOVED ? { ...file, text: file.text.replace('from: /lottery', 'from: /about') } : file,
    )
    expect(complaints(led).filter((line) => line.includes('/about'))).toEqual([])
  })

  test('must not be lost with its redirect', () => {
    expect(complaints(without(MOVED))).toContain(
      `${RELEASED}:6:5  pages: "/rules" was released and is no page any more; ${MEND}`,
    )
  })

  test('may be that of a region whose old id is an alias now, and only then', () => {
    const lines = complaints(edited('content/regions/north.md', 'aliases: [nord, 北地]', 'aliases: [北地]'))
    expect(lines).toEqual([`${RELEASED}:9:5  pages: "/regions/nord" was released and is no page any more; ${MEND}`])
  })

  test('keeps its language', () => {
    expect(complaints(edited(RELEASED, '[en, zh]', '[en, fr, zh]'))).toEqual([
      `${RELEASED}:2:17  languages: pages in "fr" were released; bring the language back`,
    ])
  })

  test('is not complained of when the redirects cannot be read: one fault is told once', () => {
    expect(complaints(edited(MOVED, '    gone: 2026-11-01\n', '    gone: soon\n'))).toEqual([
      `${MOVED}:7:5  redirects › 2 › gone: "soon" is not a date; write it as 2026-11-24`,
    ])
  })
})

test.each<[string, string, string, string]>([
  [
    'a target that is no page',
    'to: /policy/pension',
    'to: /policy/pensoin',
    '4:5  redirects › 1: there is no page "/policy/pensoin"; did you mean "/policy/pension"?',
  ],
  [
    'a page that is there',
    'from: /lottery',
    'from: /law',
    '6:5  redirects › 2: "/law" is a page of this site; remove the redirect, or the page',
  ],
  ['a page twice', 'from: /lottery', 'from: /rules', '6:5  redirects › 2: "/rules" stands twice in the list; keep one'],
  [
    'a loop of one',
    'to: /policy/pension',
    'to: /rules',
    '4:5  redirects › 1: "/rules" leads to itself; write the page where its matter went',
  ],
  [
    'a loop of two',
    'to: /policy/pension\n    reason: { zh: 改名, en: renamed }\n  - from: /lottery\n    gone: 2026-11-01',
    'to: /lottery\n    reason: { zh: 改名, en: renamed }\n  - from: /lottery\n    to: /rules',
    '4:5  redirects › 1: "/lottery" has moved on to "/rules"; a reader is led in one step: write that',
  ],
  [
    'a target that is gone',
    'to: /policy/pension',
    'to: /lottery',
    '4:5  redirects › 1: "/lottery" is gone; write another page, or "gone" here too',
  ],
  [
    'neither target nor day',
    '    to: /policy/pension\n',
    '',
    '3:5  redirects › 1: "to" is missing: write the page where its matter went, or "gone" with the day it was withdrawn',
  ],
  [
    'both',
    '    to: /policy/pension\n',
    '    to: /policy/pension\n    gone: 2026-11-01\n',
    '5:5  redirects › 1 › gone: "to" and "gone" stand together; a page has either moved or been withdrawn',
  ],
  [
    'a page with its language and a slash',
    'from: /lottery',
    'from: /zh/Lottery/',
    '6:5  redirects › 2 › from: "/zh/Lottery/" is not a page; write its path without the language, in lower case, beginning with / and not ending in one',
  ],
  [
    'no reason in one language',
    '{ zh: 停了, en: it ended }',
    '{ zh: 停了 }',
    '8:5  redirects › 2 › reason: the English (en) text is missing',
  ],
])('a redirect with %s', (_name, from, to, line) => {
  expect(complaints(edited(MOVED, from, to))).toContain(`${MOVED}:${line}`)
})

test.each<[string, string, string, string]>([
  [
    'of an unknown insurance',
    '[pension]',
    '[pensoin]',
    '7:14  insurances: there is no insurance "pensoin"; did you mean "pension"?',
  ],
  ['of an unknown region', '[north]', '[nort]', '8:11  regions: there is no region "nort"; did you mean "north"?'],
  ['of an unknown page', '[/rules]', '[/rule]', '6:9  pages: there is no page "/rule"'],
  [
    'that says a fact, which may change',
    '最多10个工作日，',
    '最多[10个工作日](fact:review-limit)，',
    '5:7  is: a fact changes later, and the history does not; write its words out',
  ],
  ['without what is so now', 'is: {', 'has: {', '2:1  "is" is missing; write it here'],
  [
    'in one language',
    'zh: 新规定。, en: A new rule.',
    'en: A new rule.',
    '3:1  reason: the Chinese (zh) text is missing',
  ],
])('a change %s', (_name, from, to, line) => {
  expect(complaints(edited(CHANGE, from, to))).toContain(`${CHANGE}:${line}`)
})

test.each([
  [
    '2026-11-25-limit',
    '2026-11-25 is later than the last check of anything (2026-11-24); check first, then write the change',
  ],
  ['limit', '"limit" does not begin with a day; name the file 2026-11-24-what-changed.md'],
  ['2026-13-24-limit', '"2026-13-24-limit" does not begin with a day; name the file 2026-11-24-what-changed.md'],
  ['2026-02-30-limit', '"2026-02-30-limit" does not begin with a day; name the file 2026-11-24-what-changed.md'],
  ['2026-11-24', '"2026-11-24" does not begin with a day; name the file 2026-11-24-what-changed.md'],
])('a change in a file named %s', (name, message) => {
  const path = `content/changes/${name}.md`
  const named = all.map((file) => (file.path === CHANGE ? { ...file, path } : file))
  expect(complaints(named)).toEqual([`${path}:2:1  ${message}`])
})

test('a change may rest on what has been repealed since', () => {
  const repealed = edited(
    'content/sources/transfer-rules.md',
    'status: amended',
    'status: repealed\nreplaced_by: transfer-law',
  )
  const lines = complaints(repealed)
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.filter((line) => line.startsWith(CHANGE))).toEqual([])
})
