import { inflateSync } from 'node:zlib'
import jsQR from 'jsqr'
import { describe, expect, test } from 'vitest'
import { handoutTexts } from '#components/answer/handout-texts.ts'
import { viewFor } from '#components/words/view.ts'
import { rasterize } from '#lib/delivery/picture/rasterize.ts'
import { svgText } from '#lib/domain/drawing/drawing.ts'
import { handoutPicture } from '#lib/domain/drawing/handout-picture.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { worstCase } from '../e2e/worst-cases.ts'
import { some } from '../fixtures/some.ts'
import { realSite } from './real-site.ts'

const ORIGIN = 'https://shebao-zhuanyi.example.gov.cn'
const site = realSite()
const views = site.languages.map((language) => viewFor({ site, language, today: '2026-11-27', origin: ORIGIN }))

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
  test.each(some(site.insurances, 1))(
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
