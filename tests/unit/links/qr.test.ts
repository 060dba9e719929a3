import { inflateSync } from 'node:zlib'
import jsQR from 'jsqr'
import { describe, expect, test } from 'vitest'
import { pngOf } from '#lib/domain/drawing/png.ts'
import { type Modules, modulesOf, pathOf, svgOf } from '#lib/domain/drawing/qr.ts'

const ADDRESSES = [
  'http://localhost:3000/zh',
  'https://example.gov.cn/s/6jrhd34m',
  'https://shebao-zhuanyi.example.gov.cn/s/55yr2t28crt8rf',
  `https://example.org/zh/plan?${'x'.repeat(300)}`,
]

type Picture = { size: number; rgba: Uint8ClampedArray }

/** Reads a PNG as its standard says: chunks, inflate, one bit a dot, no filter. */
function readPng(file: Buffer): Picture & { chunks: Map<string, Buffer> } {
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const size = chunks.get('IHDR')?.readUInt32BE(0) ?? 0
  const lines = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))
  const stride = 1 + Math.ceil(size / 8)
  const rgba = new Uint8ClampedArray(size * size * 4).fill(255)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const bit = ((lines[y * stride + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1
      rgba.fill(bit * 255, (y * size + x) * 4, (y * size + x) * 4 + 3)
    }
  return { size, rgba, chunks }
}

/** Draws the strokes of a path, M, m and h only, with eight dots a unit. */
function draw(path: string, units: number): Picture {
  const size = units * 8
  const rgba = new Uint8ClampedArray(size * size * 4).fill(255)
  let [x, y] = [0, 0]
  for (const [, command = '', a = '', b = ''] of path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(a), Number(b) - 0.5]
    else if (command === 'm') x += Number(a)
    else {
      for (let row = y * 8; row < (y + 1) * 8; row++)
        for (let dot = x * 8; dot < (x + Number(a)) * 8; dot++)
          rgba.fill(0, (row * size + dot) * 4, (row * size + dot) * 4 + 3)
      x += Number(a)
    }
  }
  return { size, rgba }
}

const read = ({ rgba, size }: Picture) => jsQR(rgba, size, size)?.data

const border = (modules: Modules, width: number) =>
  modules.flatMap((row, y) =>
    row.filter((_, x) => Math.min(x, y, modules.length - 1 - x, modules.length - 1 - y) < width),
  )

describe.each(ADDRESSES)('%s', (address) => {
  const modules = modulesOf(address)

  test('is what another program reads from the PNG and from the SVG', () => {
    expect(read(readPng(pngOf(modules, 8)))).toBe(address)
    expect(read(draw(pathOf(modules), modules.length))).toBe(address)
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
  const { size, chunks } = readPng(file)
  expect(size).toBe(modules.length * 32)
  expect([...(chunks.get('IHDR')?.subarray(8) ?? [])]).toEqual([1, 0, 0, 0, 0])
  // 300 dots an inch of 25.4 mm.
  expect(chunks.get('pHYs')?.readUInt32BE(0)).toBe(Math.round(300 / 0.0254))
  expect(file.length).toBeLessThan(4_000)
})

test('the SVG is black on white, a square, and has neither styles nor scripts', () => {
  const svg = svgOf(modulesOf('http://localhost:3000/zh'))
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) \1" /)
  expect(svg).toContain('fill="#fff"')
  expect(svg).toContain('stroke="#000"')
  expect(svg).not.toMatch(/style|script|class|href/)
})
