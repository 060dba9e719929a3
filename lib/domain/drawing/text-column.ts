import { wrapText } from '#lib/words/wrap-text.ts'
import { type Shape, shape } from './drawing.ts'

/** How a text is set: its size, whether it is bold, its grey, and how far it stands from the left. */
export type Setting = { size: number; bold?: boolean; fill?: string; indent?: number }

export type Column = ReturnType<typeof columnOf>

/** From the top of a line to its letters' foot, and to the next line, in sizes of the letters. */
const FOOT = 1.08
const LEADING = 1.42
/** One file of a font has one weight: bold letters have an outline, in sizes of the letters. */
const OUTLINE = 0.035

/**
 * A column of a drawing, from `left`, of a width, that is written from the top: each text is broken into lines and stands below what
 * was written before. By `scale` every size is changed.
 */
export function columnOf(left: number, width: number, top: number, scale = 1) {
  const shapes: Shape[] = []
  let y = top
  return {
    shapes,
    scale,
    height: () => y,
    skip: (height: number) => {
      y += height
    },
    /** What is drawn at the present height, beside what is written next. */
    draw: (drawn: (y: number) => Shape) => {
      shapes.push(drawn(y))
    },
    write: (text: string, setting: Setting) => {
      const { indent = 0 } = setting
      const size = setting.size * scale
      // Of this font an apostrophe between Latin letters would be as wide as a Chinese character.
      for (const line of wrapText(text.replace(/(?<=[a-z])’/gi, "'"), (width - indent) / size)) {
        shapes.push(letters(line, left + indent, y + size * FOOT, { ...setting, size }))
        y += size * LEADING
      }
    },
  }
}

/** One line of letters at a place. */
export function letters(text: string, x: number, y: number, { size, bold = false, fill = '#000' }: Setting): Shape {
  const outline = bold ? { stroke: fill, strokeWidth: size * OUTLINE, strokeLinejoin: 'round' } : {}
  return shape('text', { x, y: Math.round(y), fontSize: size, fill, ...outline }, [text])
}
