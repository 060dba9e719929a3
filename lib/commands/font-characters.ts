import { readFileSync } from 'node:fs'

/** The characters of a text that a font has no glyph for, each once. Reads OpenType's `cmap`, formats 4 and 12. */
export function missingCharacters(file: string, text: string): string {
  const font = readFileSync(file)
  const ranges = rangesOf(new DataView(font.buffer, font.byteOffset, font.length))
  const has = (code: number) => ranges.some(([first, last]) => code >= first && code <= last)
  return [...new Set(text)].filter((character) => !has(character.codePointAt(0) ?? 0)).join('')
}

type Range = readonly [first: number, last: number]

/** Every range of characters that any of the font's encodings maps. */
function rangesOf(font: DataView): Range[] {
  const cmap = tableAt(font, 'cmap')
  const count = font.getUint16(cmap + 2)
  return Array.from({ length: count }, (_, index) => cmap + font.getUint32(cmap + 4 + index * 8 + 4)).flatMap((at) => {
    const format = font.getUint16(at)
    return format === 12 ? groups(font, at) : format === 4 ? segments(font, at) : []
  })
}

function tableAt(font: DataView, wanted: string): number {
  for (let index = 0; index < font.getUint16(4); index++) {
    const record = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(record + byte)))
    if (tag === wanted) return font.getUint32(record + 8)
  }
  throw new Error(`the font has no table "${wanted}"`)
}

function groups(font: DataView, at: number): Range[] {
  return Array.from({ length: font.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12
    return [font.getUint32(group), font.getUint32(group + 4)] as const
  })
}

/** Segments of format 4: the ends of all, two bytes, the beginnings of all. The last one, 0xffff, ends the list and maps nothing. */
function segments(font: DataView, at: number): Range[] {
  const bytes = font.getUint16(at + 6)
  const pairs = Array.from({ length: bytes / 2 }, (_, index) => {
    const end = at + 14 + index * 2
    return [font.getUint16(end + bytes + 2), font.getUint16(end)] as const
  })
  return pairs.filter(([first]) => first !== 0xffff)
}
