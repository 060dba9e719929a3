import { crc32, deflateSync } from 'node:zlib'
import type { Modules } from './qr.ts'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** 300 dots an inch, in dots a metre. */
const DENSITY = 11_811
const [BLACK, WHITE] = [0, 1]

/**
 * A PNG file of a QR code, `scale` dots for a module: whole dots only, so every edge is sharp. One bit a dot, black and white,
 * marked as 300 dpi. ISO/IEC 15948.
 */
export function pngOf(modules: Modules, scale: number): Buffer {
  const size = modules.length * scale
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // Bit depth 1; the rest stays 0: greyscale, deflate, filters of the standard, not interlaced.
  header.writeUInt8(1, 8)
  const density = Buffer.alloc(9)
  density.writeUInt32BE(DENSITY, 0)
  density.writeUInt32BE(DENSITY, 4)
  density.writeUInt8(1, 8)
  const rows = modules.map((row) => scanline(row, scale)).flatMap((line) => Array.from({ length: scale }, () => line))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('pHYs', density),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** One line of dots: its filter (none), then eight dots a byte, the leftmost in the highest bit; what is left over stays white. */
function scanline(row: readonly boolean[], scale: number): Buffer {
  const dots = row.flatMap((dark) => Array.from({ length: scale }, () => (dark ? BLACK : WHITE)))
  const line = Buffer.alloc(1 + Math.ceil(dots.length / 8))
  dots.forEach((dot, index) => {
    const at = 1 + (index >> 3)
    line[at] = (line[at] ?? 0) | (dot << (7 - (index & 7)))
  })
  return line
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
