import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { PICTURE_FONT } from '#lib/domain/drawing/drawing.ts'
import { pngOfGreys } from '#lib/domain/drawing/png.ts'

/** A drawing as a PNG file: in colours, or in four greys, which is a tenth of the size and all that a page of text needs. */
export async function rasterize(svg: string, colours: 'colours' | 'greys'): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
  await ready
  const fonts = {
    fontBuffers: [new Uint8Array(readFileSync(PICTURE_FONT.file))],
    defaultFontFamily: PICTURE_FONT.family,
  }
  const drawing = new Resvg(svg, { font: fonts })
  const image = drawing.render()
  try {
    return colours === 'colours' ? image.asPng() : inGreys(image)
  } finally {
    image.free()
    drawing.free()
  }
}

let ready: Promise<void> | undefined

/** Everything is drawn in black, white and greys, on a ground that covers all: one of the four bytes of a dot says all of it. */
function inGreys({ width, height, pixels }: { width: number; height: number; pixels: Uint8Array }): Buffer {
  const dots = new Uint8Array(width)
  const line = (y: number) => {
    for (let x = 0, at = y * width * 4 + 1; x < width; x++, at += 4) dots[x] = (pixels[at] ?? 0) >> 6
    return dots
  }
  return pngOfGreys({ width, height, depth: 2, line })
}
