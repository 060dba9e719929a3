import { inflateSync } from 'node:zlib'
import jsQR from 'jsqr'
import { describe, expect, test } from 'vitest'
import { handoutTexts } from '#components/answer/handout-texts.ts'
import type { View } from '#components/words/view.ts'
import { drawInThread } from '#lib/delivery/picture/draw-thread.ts'
import { rasterize } from '#lib/delivery/picture/rasterize.ts'
import { RendererLost } from '#lib/delivery/render/render-thread.ts'
import { svgText } from '#lib/domain/drawing/drawing.ts'
import { handoutPicture } from '#lib/domain/drawing/handout-picture.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { wordsOf } from '#lib/domain/words/text.ts'
import { realSite } from '../../content/real-site.ts'
import { worstCase } from '../../e2e/worst-cases.ts'
import { html, runSite } from './running-site.ts'

const ORIGIN = 'https://shebao-zhuanyi.example.gov.cn'
const site = realSite()
const views = site.languages.map(
  (language): View => ({ site, language, words: wordsOf(language), today: '2026-11-27', origin: ORIGIN }),
)

/** Reads a PNG of four greys without filters, as its standard says. */
function readGreys(file: Buffer): { width: number; height: number; rgba: Uint8ClampedArray } {
  const [width, height, depth] = [file.readUInt32BE(16), file.readUInt32BE(20), file.readUInt8(24)]
  expect([depth, file.readUInt8(25), file.readUInt8(28)]).toEqual([2, 0, 0])
  const at = file.indexOf('IDAT')
  const lines = inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)))
  const stride = 1 + Math.ceil(width / 4)
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const grey = (((lines[y * stride + 1 + (x >> 2)] ?? 0) >> (6 - 2 * (x % 4))) & 3) * 85
      rgba.fill(grey, (y * width + x) * 4, (y * width + x) * 4 + 3)
    }
  return { width, height, rgba }
}

describe.each(views)('the picture of a handout ($language.id)', (view) => {
  test.each(site.insurances)(
    'of the longest case of $id is 1080 dots wide and at most 150 kB, and its code leads to the plan',
    async (insurance) => {
      const { leaving, joining, answers } = worstCase(insurance, 0)
      const texts = handoutTexts(view, transfer(insurance, leaving, joining, answers))
      const file = Buffer.from(await rasterize(svgText(handoutPicture(texts)), 'greys'))
      // The bound of any answer, lower than the 200 kB that a chat was to take.
      expect(file.length).toBeLessThanOrEqual(150_000)
      const { width, height, rgba } = readGreys(file)
      expect(width).toBe(1080)
      const query = `insurance=${insurance.id}&leaving=${leaving.id}&joining=${joining.id}`
      expect(jsQR(rgba, width, height)?.data).toBe(`${ORIGIN}/${view.language.id}/plan?${query}`)
    },
  )
})

const FILE = new URL('../../fixtures/draw-worker.mjs', import.meta.url)
const LIMITS = { patience: 60_000, longest: 20, heap: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 } }

test('a thread draws one picture', async () => {
  expect((await drawInThread('a house', FILE, LIMITS)).toString()).toBe('drawn: a house')
})

test('a drawing that is too long is not begun', async () => {
  await expect(drawInThread('x'.repeat(21), FILE, LIMITS)).rejects.toThrow('21 characters')
})

test.each(['exit', 'exhaust', 'throw'])('a thread that %ss draws nothing, and that is told', async (what) => {
  await expect(drawInThread(what, FILE, LIMITS)).rejects.toThrow(/ended|memory|a bug/)
})

test('a thread that does not come to an end is ended', async () => {
  await expect(drawInThread('loop', FILE, { ...LIMITS, patience: 300 })).rejects.toBeInstanceOf(RendererLost)
})

describe('on the site', () => {
  const drawing = () => ({ ...html(''), type: 'image/svg+xml', body: Buffer.from('<svg/>') })
  const address = (answer: string) => `/zh/handout.png?insurance=medical&hukou=${answer}`

  test('a picture is drawn once a day, and a page does not wait for it', async () => {
    const waiting: ((drawn: Buffer) => void)[] = []
    const draw = () => new Promise<Buffer>((resolve) => waiting.push(resolve))
    const running = await runSite((target) => (target.includes('.png') ? drawing() : html(target)), { draw })
    const first = running.get(address('leaving'))
    expect((await running.get('/zh/plan')).status).toBe(200)
    expect((await running.get('/en/plan')).status).toBe(200)
    await expect.poll(() => waiting.length).toBe(1)
    waiting[0]?.(Buffer.from('dots'))
    expect((await first).headers['content-type']).toBe('image/png')
    expect((await running.get(address('leaving'))).body.toString()).toBe('dots')
    expect(waiting).toHaveLength(1)
    await running.close()
  })

  test('who asks for one more than is waited for is told to come again', async () => {
    const draw = () => new Promise<Buffer>(() => {})
    const running = await runSite(drawing, { draw, pictures: { running: 1, waiting: 0 } })
    running.get(address('leaving')).catch(() => {})
    await expect.poll(() => running.state.rendered.length).toBe(1)
    const { status, headers, body } = await running.get(address('joining'))
    expect([status, headers['retry-after'], headers['content-type']]).toEqual([503, '5', 'text/html; charset=utf-8'])
    expect(body.toString()).toContain('12333')
    await running.close()
  })
})
