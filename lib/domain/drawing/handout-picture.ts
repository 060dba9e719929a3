import { type Shape, shape } from './drawing.ts'
import { modulesOf, pathOf, QUIET_ZONE } from './qr.ts'
import { type Column, columnOf } from './text-column.ts'

/** What stands on the picture of a handout, in one language. */
export type HandoutTexts = {
  tag: string
  title: string
  verdict: string
  /** Below the verdict: what was answered, and which places were checked. */
  notes: readonly string[]
  papers: { title: string; items: readonly Item[] }
  steps: { title: string; items: readonly Item[] }
  calls: { title: string; lines: readonly string[] }
  code: { address: string; lines: readonly string[] }
  foot: readonly string[]
}
type Item = { name: string; details: string; onlyIf: string | undefined }

const WIDTH = 1080
const EDGE = 56
const INDENT = 76
/** Dots for a module of the code. */
const MODULE = 8
const QUIET = '#444'

/** The handout of a case as one picture, as wide as the screen of a telephone has dots, in black and greys. */
export function handoutPicture(texts: HandoutTexts): Shape {
  // Latin letters of one size look larger than Chinese characters, and there are more of them.
  const column = columnOf(EDGE, WIDTH - 2 * EDGE, EDGE, texts.tag.startsWith('zh') ? 1 : 0.88)
  column.write(texts.title, { size: 60, bold: true })
  column.skip(12)
  column.write(texts.verdict, { size: 46, bold: true })
  for (const note of texts.notes) column.write(note, { size: 38, fill: QUIET })
  list(column, texts.papers, (y) => shape('rect', { ...square(y), fill: 'none', stroke: '#000', strokeWidth: 4 }))
  list(column, texts.steps, (y, count) =>
    shape('g', {}, [
      shape('circle', { cx: EDGE + 24, cy: y + 33, r: 25, fill: '#000' }),
      shape('text', { x: EDGE + 24, y: y + 46, fontSize: 36, fill: '#fff', textAnchor: 'middle' }, [`${count}`]),
    ]),
  )
  heading(column, texts.calls.title)
  for (const line of texts.calls.lines) column.write(line, { size: 44 })
  code(column, texts.code)
  for (const line of texts.foot) column.write(line, { size: 34, fill: QUIET })
  const height = Math.ceil(column.height() + EDGE)
  const ground = shape('rect', { width: WIDTH, height, fill: '#fff' })
  const size = { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` }
  return shape('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, [ground, ...column.shapes])
}

const square = (y: number) => ({ x: EDGE + 2, y: y + 12, width: 42, height: 42 })

function heading(column: Column, title: string): void {
  column.skip(32)
  column.draw((y) => shape('path', { d: `M${EDGE} ${y}H${WIDTH - EDGE}`, stroke: '#000', strokeWidth: 3 }))
  column.skip(20)
  column.write(title, { size: 52, bold: true })
}

function list(
  column: Column,
  { title, items }: { title: string; items: readonly Item[] },
  mark: (y: number, count: number) => Shape,
): void {
  if (items.length === 0) return
  heading(column, title)
  items.forEach(({ name, details, onlyIf }, index) => {
    column.skip(14)
    column.draw((y) => mark(y, index + 1))
    column.write(name, { size: 46, bold: true, indent: INDENT })
    column.write(details, { size: 38, fill: QUIET, indent: INDENT })
    if (onlyIf) column.write(onlyIf, { size: 38, indent: INDENT })
  })
}

/** The code at the left, and beside it what it is for. */
function code(column: Column, { address, lines }: HandoutTexts['code']): void {
  column.skip(40)
  const modules = modulesOf(address)
  const size = modules.length * MODULE
  // Its white edge stands in that of the picture.
  const left = EDGE - QUIET_ZONE * MODULE
  const beside = columnOf(left + size, WIDTH - EDGE - left - size, column.height() + 40, column.scale)
  for (const line of lines) beside.write(line, { size: 40 })
  column.draw((y) =>
    shape('g', { shapeRendering: 'crispEdges', transform: `translate(${left} ${Math.round(y)}) scale(${MODULE})` }, [
      shape('path', { d: pathOf(modules), stroke: '#000' }),
    ]),
  )
  for (const each of beside.shapes) column.draw(() => each)
  column.skip(Math.max(size, beside.height() - column.height()) + 20)
}
