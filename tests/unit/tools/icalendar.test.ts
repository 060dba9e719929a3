import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarFile, escapeText, foldLine } from '#lib/domain/tools/icalendar.ts'
import { list } from '../../fixtures/rows.ts'
import { runs } from '../../fixtures/some.ts'

const TITLE = '养老保险关系转移接续：原参保地社保机构应在此日前办结本步骤'
const event = (summary: string, description: string) =>
  calendarFile({
    id: 'employee-pension-new-place-reviews-applied-2026-09-01',
    day: '2026-12-31',
    stamp: '2026-11-24',
    summary,
    description,
    url: 'https://example.gov.cn/zh/tools/deadlines?insurance=employee-pension&event=applied&date=2026-09-01',
  })

const linesOf = (file: string) => file.split('\r\n')
const unfold = (file: string) => linesOf(file.replaceAll('\r\n ', ''))
const unescaped = (text: string) =>
  text.replace(/\\([nN\\;,])/g, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark))

/** What RFC 5545 asks of every line, checked on bytes. */
function check(file: string) {
  expect(file.endsWith('\r\n')).toBe(true)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of linesOf(file)) {
    const bytes = Buffer.from(line, 'utf8')
    expect(bytes.length).toBeLessThanOrEqual(75)
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(line)
  }
}

test('DC-6 the title of 29 characters and everything that must be escaped', () => {
  const description = '原参保地，先查；再打12333, 说清楚; 反斜杠\\\n换行🙂👨‍👩‍👧'
  const file = event(TITLE, description)
  check(file)
  const value = (name: string) =>
    unescaped(
      unfold(file)
        .find((line) => line.startsWith(`${name}:`))
        ?.slice(name.length + 1) ?? '',
    )
  expect(value('SUMMARY')).toBe(TITLE)
  expect(value('DESCRIPTION')).toBe(description)
})

test('any text comes back as it was, in lines that hold', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 }).map((each) => each.replace(/\p{Cc}/gu, ''))
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const file = event(summary, description)
      check(file)
      expect(unfold(file)).toContain(`SUMMARY:${escapeText(summary)}`)
      expect(unescaped(escapeText(description))).toBe(description)
    }),
    runs(60),
  )
})

test('one whole-day event, the same each time it is made', () => {
  const lines = unfold(event('a', 'b'))
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  expect(lines).toEqual(
    expect.arrayContaining(list`
    VERSION:2.0 UID:employee-pension-new-place-reviews-applied-2026-09-01 SEQUENCE:9824 DTSTAMP:20261123T160000Z
    DTSTART;VALUE=DATE:20261231 DTEND;VALUE=DATE:20270101
  `),
  )
  expect(event('a', 'b')).toBe(event('a', 'b'))
})

test('a line of 75 octets stays whole, and nothing can be put in between', () => {
  expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75))
  expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`)
  expect(escapeText('a\r\nEND:VCALENDAR\u0000\u0085')).toBe('a\\nEND:VCALENDAR')
})
