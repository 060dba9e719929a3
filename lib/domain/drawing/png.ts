import { crc32, deflateSync } from 'node:zlib'
import type { Modules } from './qr.ts'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** 300 dots an inch, in dots a metre. */
const DENSITY = 11_811
const [BLACK, WHITE] = [0, 1]

/** A picture in greys: `depth` bits a dot, and each line as its dots, 0 being black. */
export type Greys = { width: number; height: number; depth: 1 | 2; line: (y: number) => ArrayLike<number> }

/** A PNG file in greys, marked as 300 dpi. ISO/IEC 15948. */
export function pngOfGreys({ width, height, depth, line }: Greys): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // The rest stays 0: greyscale, deflate, filters of the standard, not interlaced.
  header.writeUInt8(depth, 8)
  const density = Buffer.alloc(9)
  density.writeUInt32BE(DENSITY, 0)
  density.writeUInt32BE(DENSITY, 4)
  density.writeUInt8(1, 8)
  const length = 1 + Math.ceil((width * depth) / 8)
  const data = Buffer.alloc(length * height)
  for (let y = 0; y < height; y++) packLine(line(y), depth, data.subarray(y * length + 1, (y + 1) * length))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('pHYs', density),
    chunk('IDAT', deflateSync(data, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The dots of a line, as many as fit into a byte, the leftmost in the highest bits; the filter before them is none. */
function packLine(dots: ArrayLike<number>, depth: number, into: Buffer): void {
  const each = 8 / depth
  for (let x = 0; x < dots.length; x++) {
    const at = Math.floor(x / each)
    into[at] = (into[at] ?? 0) | ((dots[x] ?? 0) << (8 - depth * ((x % each) + 1)))
  }
}

/** A PNG file of a QR code, `scale` dots for a module: whole dots only, so every edge is sharp. One bit a dot, black and white. */
export function pngOf(modules: Modules, scale: number): Buffer {
  const size = modules.length * scale
  const lines = modules.map((row) => row.flatMap((dark) => Array<number>(scale).fill(dark ? BLACK : WHITE)))
  return pngOfGreys({ width: size, height: size, depth: 1, line: (y) => lines[Math.floor(y / scale)] ?? [] })
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
