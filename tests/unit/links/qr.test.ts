import { describe, expect, test } from 'vitest'
import { rasterize } from '#lib/delivery/picture/rasterize.ts'
import { pngOf } from '#lib/domain/drawing/png.ts'
import { type Modules, modulesOf, svgOf } from '#lib/domain/drawing/qr.ts'
import { readPng } from '../../fixtures/png.ts'

const ADDRESSES = [
  'http://localhost:3000/zh',
  'https://example.gov.cn/s/6jrhd34m',
  'https://shebao-zhuanyi.example.gov.cn/s/55yr2t28crt8rf',
  `https://example.org/zh/plan?${'x'.repeat(300)}`,
]

const border = (modules: Modules, width: number) =>
  modules.flatMap((row, y) =>
    row.filter((_, x) => Math.min(x, y, modules.length - 1 - x, modules.length - 1 - y) < width),
  )

describe.each(ADDRESSES)('%s', (address) => {
  const modules = modulesOf(address)

  test('is what another program reads from the PNG and from the SVG, which has neither styles nor scripts', async () => {
    expect(readPng(pngOf(modules, 8)).code).toBe(address)
    expect(readPng(await rasterize(svgOf(modules), 'greys')).code).toBe(address)
    expect(svgOf(modules)).not.toMatch(/style|script|class|href/)
  })

  test('has a quiet zone of four modules and error correction M', () => {
    expect(border(modules, 4).every((dark) => !dark)).toBe(true)
    expect(border(modules, 5).some((dark) => dark)).toBe(true)
    // ISO/IEC 18004, 7.9: the first two format bits are 00 for M; the mask 101010000010010 makes them 10.
    expect([modules[12]?.[4], modules[12]?.[5]]).toEqual([true, false])
  })
})

test('the PNG has whole dots, 300 dpi and one bit a dot, and stays small', () => {
  const modules = modulesOf('https://example.gov.cn/s/6jrhd34m')
  const file = pngOf(modules, 32)
  const { width, height, chunks } = readPng(file)
  expect(file.toString('latin1', 0, 8)).toBe('\x89PNG\r\n\x1a\n')
  expect([width, height]).toEqual([modules.length * 32, modules.length * 32])
  expect([...(chunks.get('IHDR')?.subarray(8) ?? [])]).toEqual([1, 0, 0, 0, 0])
  // 300 dots an inch of 25.4 mm.
  expect(chunks.get('pHYs')?.readUInt32BE(0)).toBe(Math.round(300 / 0.0254))
  expect(file.length).toBeLessThan(4_000)
})
