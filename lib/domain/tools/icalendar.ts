import { addDays, type Day, daysBetween } from '#lib/words/day.ts'

/**
 * One whole-day event. `id` makes it the same event each time it is saved, wherever the site is published; `stamp` is the day in
 * Shanghai on which the file was made: what is saved later takes the place of what was saved before.
 */
export type AllDay = {
  id: string
  day: Day
  stamp: Day
  summary: string
  description: string
  url: string
}

/**
 * An iCalendar file (RFC 5545) with one event: CRLF line ends, lines of at most 75 octets, never cut inside a character.
 * The packages at hand fold by characters (`ics` 3.12 writes lines of 95 octets), so this is written here.
 */
export function calendarFile({ id, day, stamp, summary, description, url }: AllDay): string {
  const compact = (date: Day) => date.replaceAll('-', '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//social-insurance-transfer-guide//deadlines//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `SEQUENCE:${daysBetween('2000-01-01', stamp)}`,
    // The beginning of the day in Shanghai: never later than the moment at which it is sent.
    `DTSTAMP:${compact(addDays(stamp, -1))}T160000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(foldLine).join('\r\n')}\r\n`
}

/** Backslash, semicolon, comma and line break as RFC 5545 writes them in text; other control characters are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

const MOST_OCTETS = 75
const encoder = new TextEncoder()

/** Breaks a content line into lines of at most 75 octets; each after the first begins with a space. */
export function foldLine(line: string): string {
  const lines = ['']
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > MOST_OCTETS) {
      lines.push('')
      octets = 1
    }
    lines[lines.length - 1] += character
    octets += size
  }
  return lines.join('\r\n ')
}
