import { balancedLines } from '#lib/words/balanced-lines.ts'
import { wrapText } from '#lib/words/wrap-text.ts'
import { type Shape, shape } from './drawing.ts'
import { letters } from './text-column.ts'

/** The light colours of app/styles/tokens.css; a picture has no style sheet. */
const GROUND = '#fffefb'
const INK = '#1b1d1c'
const QUIET = '#4a4f4c'
const LINE = '#c9cdc8'
const ACCENT = '#0a4f5c'
const TINT = '#eef4f3'

const path = (d: string) => shape('path', { d })
const circle = (cx: number, cy: number, r: number, fill = 'none') => shape('circle', { cx, cy, r, fill })
const sheet = (d: string) => [shape('rect', { x: 13, y: 7, width: 38, height: 50, rx: 3 }), path(d)]
const tick = (y: number) => `M20 ${y}l2.5 2.5 4.5-5M33 ${y}h11`

/** Two arrows, as in public/icon.svg: one goes, one comes. */
const ARROWS = [path('M14 24h30m0 0-9-9m9 9-9 9M50 42H20m0 0 9-9m-9 9 9 9')]

/** A drawing for each kind of page on a square of 64 units; nothing that could be taken for an emblem. */
const DRAWINGS: Readonly<Record<string, readonly Shape[]>> = {
  home: ARROWS,
  plan: sheet(`${tick(19)}${tick(32)}M20 45h24`),
  policy: [path('M32 16c-6-5-14-5-22-3v38c8-2 16-2 22 3 6-5 14-5 22-3V13c-8-2-16-2-22 3zM32 16v38')],
  materials: sheet(`${tick(19)}${tick(32)}${tick(45)}`),
  steps: [path('M8 54h14V40h14V26h14V12h8')],
  status: [path('M13 32h38'), circle(10, 32, 4, ACCENT), circle(32, 32, 7, ACCENT), circle(54, 32, 4, TINT)],
  problems: [circle(32, 32, 24), path('M25 26c0-9 15-9 15 0 0 6-8 6-8 12M32 46v.1')],
  channels: [path('M20 9h-7c-3 0-5 2-4 5 4 21 20 37 41 41 3 1 5-1 5-4v-7l-12-5-6 6c-6-3-11-8-14-14l6-6z')],
  regions: [circle(14, 44, 6), circle(50, 20, 6), path('M20 42c16-2 10-16 24-20')],
  law: sheet('M21 20h22M21 29h22M21 38h22M21 47h12'),
  tools: [
    shape('rect', { x: 9, y: 13, width: 46, height: 42, rx: 3 }),
    path('M9 25h46M21 7v11M43 7v11M22 40l7 7 14-13'),
  ],
  glossary: [path('M8 12h48v32H32L20 56V44H8zM19 24h26M19 33h16')],
  page: [circle(32, 32, 24), path('M32 29v16M32 19v.1')],
}

/** A drawing with lines of one weight, its square `size` wide. */
function drawn(shapes: readonly Shape[], x: number, y: number, size: number, stroke: string, weight: number): Shape {
  const round = { strokeLinecap: 'round', strokeLinejoin: 'round' }
  const transform = `translate(${x} ${y}) scale(${size / 64})`
  return shape('g', { fill: 'none', stroke, strokeWidth: weight, transform, ...round }, shapes)
}

const EDGE = 72
/** The middle of what stands between the name and the foot. */
const MIDDLE = 320
/** The room of the sentence beside the drawing. */
const ROOM = 700
const LEADING = 1.3

export type ShareCardTexts = { kind: string; title: string; name: string; identity: string; tag: string }

/** The picture that a chat shows of a shared page: the page's sentence, the site's name, and that it is no government site. */
export function shareCard(
  { kind, title, name, identity, tag }: ShareCardTexts,
  size: { width: number; height: number },
) {
  const { width, height } = size
  const right = width - EDGE - 150
  return shape('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${width} ${height}` }, [
    shape('rect', { ...size, fill: GROUND }),
    shape('rect', { x: EDGE, y: 64, width: 64, height: 64, rx: 12, fill: ACCENT }),
    drawn(ARROWS, EDGE, 64, 64, GROUND, 5),
    letters(name, EDGE + 88, 109, { size: 36, fill: INK }),
    ...titleLines(title, tag.startsWith('zh')),
    shape('circle', { cx: right, cy: MIDDLE, r: 150, fill: TINT }),
    drawn(DRAWINGS[kind] ?? DRAWINGS.page ?? [], right - 85, MIDDLE - 85, 170, ACCENT, 2.5),
    shape('path', { d: `M${EDGE} ${height - 118}H${width - EDGE}`, stroke: LINE, strokeWidth: 2 }),
    letters(identity, EDGE, height - 62, { size: 28, fill: QUIET }),
  ])
}

/** The sentence in large letters, in lines of about one length. */
function titleLines(title: string, chinese: boolean): Shape[] {
  const length = [...title].length
  const size = length > (chinese ? 18 : 50) ? 56 : length > 30 ? 64 : 76
  const lines = chinese ? balancedLines(title, Math.floor(ROOM / size)) : wrapText(title, ROOM / size)
  const top = MIDDLE - (lines.length * LEADING * size) / 2
  return lines.map((line, index) =>
    letters(line, EDGE, top + (index * LEADING + 1) * size, { size, bold: true, fill: INK }),
  )
}
