import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encodeBody, variantIn } from '#lib/delivery/store/encode.ts'

const CODINGS = ['identity', 'br', 'gzip'] as const
const html = Buffer.from('<p>社保转移</p>'.repeat(50))
const type = 'text/html; charset=utf-8'

test('a page in three codings that all give the same bytes back', async () => {
  const body = await encodeBody(type, html, 'page')
  expect(variantIn(body, 'identity').bytes).toEqual(html)
  expect(brotliDecompressSync(variantIn(body, 'br').bytes)).toEqual(html)
  expect(gunzipSync(variantIn(body, 'gzip').bytes)).toEqual(html)
})

test('kept compressed only, and counted so', async () => {
  const { variants, size } = await encodeBody(type, html, 'page')
  expect(variants.map(({ coding }) => coding)).toEqual(['br', 'gzip'])
  expect(size).toBe(variants.reduce((sum, { bytes }) => sum + bytes.length, 0))
})

test('strong tags: one per coding, the same for the same bytes, another for others', async () => {
  const tags = async (bytes: Buffer) => {
    const body = await encodeBody(type, bytes, 'page')
    return CODINGS.map((coding) => variantIn(body, coding).tag)
  }
  const first = await tags(html)
  expect(new Set(first).size).toBe(3)
  expect(first.every((tag) => /^"[\w-]{22}"$/.test(tag))).toBe(true)
  expect(await tags(Buffer.from(html))).toEqual(first)
  const other = await tags(Buffer.concat([html, Buffer.from(' ')]))
  expect(other.some((tag) => first.includes(tag))).toBe(false)
})

test.each([
  ['what is compressed already', 'font/woff2', html],
  ['what is too small', type, Buffer.from('ok')],
])('%s is sent as it is', async (_, kind, body) => {
  const { variants } = await encodeBody(kind, body, 'file')
  expect(variants.map(({ coding }) => coding)).toEqual(['identity'])
})
