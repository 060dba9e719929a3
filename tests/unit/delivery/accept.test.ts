import { describe, expect, test } from 'vitest'
import { type Coding, chooseCoding, matchesTag } from '#lib/delivery/store/accept.ts'

const all: Coding[] = ['identity', 'br', 'gzip']

describe('the coding a client likes best', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['deflate', 'identity'],
    ['br;q=0.5, gzip;q=1.0', 'gzip'],
    ['br;q=0.5, gzip;q=0.5', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['identity', 'identity'],
    ['identity, br;q=0.5', 'identity'],
    ['identity;q=0.5, br', 'br'],
    ['identity;q=0', 'identity'],
    ['br ; q=0.3 , gzip ; q=0.2', 'br'],
    ['br;q=nonsense, gzip;q=0.1', 'gzip'],
    ['br;q=2', 'identity'],
    [',,;', 'identity'],
  ] as const)('%j → %s', (header, coding) => {
    expect(chooseCoding(header, all)).toBe(coding)
  })

  test('only what is at hand', () => {
    expect(chooseCoding('br, gzip', ['identity'])).toBe('identity')
    expect(chooseCoding('br, gzip', ['identity', 'gzip'])).toBe('gzip')
  })
})

describe('If-None-Match', () => {
  test.each([
    [undefined, false],
    ['"a"', true],
    ['W/"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    ['"a', false],
    ['', false],
  ])('%j: %s', (header, matches) => {
    expect(matchesTag(header, '"a"')).toBe(matches)
  })
})
