import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { finish } from '#lib/delivery/render/finish.ts'
import { tokensOf } from '#lib/delivery/render/html-tokens.ts'
import { rendererOf } from '#lib/delivery/render/next-renderer.ts'
import next from '../../../node_modules/next/package.json' with { type: 'json' }
import recorded from '../../fixtures/recorded-next.json' with { type: 'json' }

type Recorded = { status: number; headers: Record<string, string>; chunks: string[] }
const bodyOf = ({ chunks }: Recorded) => Buffer.concat(chunks.map((chunk) => Buffer.from(chunk, 'base64')))
const page = bodyOf(recorded.page).toString()

/** Answers as Next did, in its own chunks; some as text and some as bytes, as Next does. */
const replay =
  ({ status, headers, chunks }: Recorded) =>
  (_: IncomingMessage, response: ServerResponse) => {
    response.statusCode = status
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    for (const chunk of chunks) response.write(Buffer.from(chunk, 'base64'))
    response.end()
  }
const rendered = (answer: Recorded) => rendererOf(replay(answer), 'http://localhost')('/x')

test('what is recorded is of the Next that is installed; if not: tsx tests/fixtures/record.ts', () => {
  expect(recorded.next).toBe(next.version)
})

test('a page of Next comes back finished: its scripts, their data and its marks are gone', async () => {
  const { status, body } = await rendered(recorded.page)
  const html = body.toString()
  expect(status).toBe(200)
  expect(page).toContain('self.__next_f.push')
  expect(html).not.toMatch(/__next_f|<!--(?!\[)|\/_next\/static\/[^"]*\.js|rel="expect"/)
  expect(html.length).toBeLessThan(page.length / 2)
  expect(html).toMatch(/\/_next\/static\/[^"]*\.css/)
})

test('all else is as Next wrote it: the words, the elements and their attributes', () => {
  const elements = (html: string) =>
    tokensOf(html).filter(({ kind, name }) => kind === 'open' && !['script', 'link'].includes(name))
  const [before, after] = [page, finish(page)].map((html) => elements(html).map(({ source }) => source))
  const emptyHidden = (source: string) => source === '<div hidden="">'
  expect(after).toEqual(before?.filter((source) => !emptyHidden(source)))
  expect(finish(finish(page))).toBe(finish(page))
})

test('a hole in a page of Next is seen wherever it is', () => {
  const at = page.indexOf('<main')
  const holed = `${page.slice(0, at)}<!--$?--><template id="B:0"></template><!--/$-->${page.slice(at)}`
  expect(() => finish(holed)).toThrow('missing')
})

test('its redirect and its missing page keep their status', async () => {
  expect(await rendered(recorded.redirect)).toMatchObject({ status: 307, location: '/en/materials/guangdong' })
  expect((await rendered(recorded.missing)).status).toBe(404)
})
