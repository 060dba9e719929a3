import { expect, test } from 'vitest'
import { withoutFlight } from '#lib/delivery/render/flight.ts'

const cut = (html: string) => Buffer.from(withoutFlight(Buffer.from(html))).toString()

test("the framework's data goes, and all else stays byte for byte", () => {
  const first = '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'
  const more = '<script>self.__next_f.push([1,"转移\\u003c/script>"])</script>'
  expect(cut(`<p>社保</p>${first}${more}<p>转移</p>${more}`)).toBe('<p>社保</p><p>转移</p>')
})

test('other scripts stay for the finishing step, which needs them', () => {
  const moves = '<script>$RC("B:0","S:0")</script>'
  const ours =
    '<script src="/enhance.js"></script><script type="application/ld+json">{"a":"self.__next_f.push("}</script>'
  expect(cut(`${moves}${ours}`)).toBe(`${moves}${ours}`)
})

test('a script that never ends is left as it is', () => {
  expect(cut('<p>a</p><script>self.__next_f.push([1')).toBe('<p>a</p><script>self.__next_f.push([1')
})

test('the bytes are in memory of their own, so that they can be given to another thread', () => {
  const pooled = Buffer.from('<p>a</p>')
  const bytes = withoutFlight(pooled)
  expect(bytes.buffer).not.toBe(pooled.buffer)
  expect(bytes.buffer.byteLength).toBe(bytes.length)
})
