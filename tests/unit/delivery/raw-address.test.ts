import { expect, test } from 'vitest'
import { encodedAddress } from '#lib/delivery/reply/raw-address.ts'

const packet = (line: string | Buffer) => Buffer.concat([Buffer.from(line), Buffer.from('\r\nHost: x\r\n\r\n')])

test('an address with bytes above ASCII is encoded', () => {
  expect(encodedAddress(packet('GET /api/v1/checklist?insurance=medical&joining=重庆 HTTP/1.1'))).toBe(
    '/api/v1/checklist?insurance=medical&joining=%E9%87%8D%E5%BA%86',
  )
  expect(encodedAddress(packet(`GET /zh?q=青海&q=<x"'> HTTP/1.1`))).toBe(`/zh?q=%E9%9D%92%E6%B5%B7&q=%3Cx%22'%3E`)
  const gbk = Buffer.from('GET /zh/plan?joining=\u00d6\u00d8\u00c7\u00ec HTTP/1.1', 'latin1')
  expect(encodedAddress(packet(gbk))).toBe('/zh/plan?joining=%E9%87%8D%E5%BA%86')
})

test.each([
  'GET /zh/plan?joining=x HTTP/1.1',
  'POST /zh/plan?joining=重庆 HTTP/1.1',
  'GET //evil.example/重庆 HTTP/1.1',
  'GET /\\evil.example/重庆 HTTP/1.1',
  'GET http://evil.example/重庆 HTTP/1.1',
  'GET /zh/plan?joining=重庆',
  'GET /zh/plan?joining=重 庆 HTTP/1.1',
])('%s leads nowhere', (line) => {
  expect(encodedAddress(packet(line))).toBeUndefined()
})

test('what is no text, and nothing at all, leads nowhere', () => {
  expect(encodedAddress(packet(Buffer.from('GET /x?\u00ff\u00fe HTTP/1.1', 'latin1')))).toBeUndefined()
  expect(encodedAddress(undefined)).toBeUndefined()
})
