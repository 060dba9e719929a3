import { type Shape, shape } from './drawing.ts'
import { ASK_WIDTH, END_WIDTH, INLET, LANE, type Layout, LETTER, LINE, PAD, type Trunk } from './flow-layout.ts'

/** The letters stand a little above the middle of their line. */
const RISE = 6

/**
 * Draws a laid-out decision diagram. It carries its own colours, so that it can stand alone; a page's style sheet overrides them by
 * the class names. Sizes are in rem, so that it grows with the reader's letters.
 */
export function chartOf(layout: Layout, said: { title: string; description: string }): Shape {
  const { width, height, asks, ends } = layout
  return shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${width / LETTER}rem`,
      height: `${height / LETTER}rem`,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'chart-title chart-text',
      fontSize: LETTER,
    },
    [
      shape('title', { id: 'chart-title' }, [said.title]),
      shape('desc', { id: 'chart-text' }, [said.description]),
      ...lineShapes(layout),
      shape(
        'g',
        { className: 'asks', fill: '#fffefb', stroke: '#1b1d1c' },
        asks.boxes.flatMap((box) => askShapes(box, asks.x)),
      ),
      shape(
        'g',
        { className: 'ends', fill: '#eef4f3', stroke: '#0a4f5c', strokeWidth: 2 },
        ends.boxes.map(({ y, height }) => shape('rect', { x: ends.x, y, width: END_WIDTH, height, rx: 12 })),
      ),
      shape('g', { className: 'words', fill: '#1b1d1c' }, [...askWords(layout), ...endWords(layout)]),
    ],
  )
}

/** All lines in one path, their arrowheads in another, and a dot where lines join. */
function lineShapes({ asks, ends }: Layout): Shape[] {
  const lines = [
    ...asks.trunks.map((trunk) => trunkOf(trunk, asks.x, -1, asks.x)),
    ...ends.trunks.map((trunk) => trunkOf(trunk, asks.x + ASK_WIDTH, 1, ends.x)),
  ]
  return [
    shape('g', { className: 'lines', fill: 'none', stroke: '#4a4f4c', strokeWidth: 2 }, [
      shape('path', { d: lines.map(({ line }) => line).join('') }),
    ]),
    shape('g', { className: 'tips', fill: '#4a4f4c' }, [
      shape('path', { d: lines.map(({ tip }) => tip).join('') }),
      ...lines.flatMap(({ joints }) => joints.map(([cx, cy]) => shape('circle', { cx, cy, r: 4 }))),
    ]),
  ]
}

/** A chart as a file: on a ground of its own, whatever is behind it, and in plain letters. */
export function onPaper({ tag, attributes, children: [title, description, ...drawn] }: Shape): Shape {
  const ground = shape('rect', { width: '100%', height: '100%', fill: '#fffefb' })
  const named = [title, description].filter((child) => child !== undefined)
  return shape(tag, { ...attributes, fontFamily: 'sans-serif' }, [...named, ground, ...drawn])
}

/** A box with a rule above each of its rows. */
function askShapes({ y, height, rows }: Layout['asks']['boxes'][number], x: number): Shape[] {
  return [
    shape('rect', { x, y, width: ASK_WIDTH, height }),
    shape('path', { d: rows.map((row) => `M${x} ${row.y}h${ASK_WIDTH}`).join('') }),
  ]
}

function askWords({ asks: { x, boxes } }: Layout): Shape[] {
  const rows = boxes.flatMap((box) => box.rows)
  return [
    bold(boxes.flatMap(({ y, title }) => textLines(title, x + PAD, y + PAD))),
    ...rows.flatMap(({ y, lines }) => textLines(lines, x + PAD, y + PAD / 2)),
    shape(
      'g',
      { textAnchor: 'end', fontWeight: 700 },
      rows.map(({ y, height, leadsTo }) =>
        shape('text', { x: x + ASK_WIDTH - PAD, y: y + height / 2 + RISE }, [leadsTo]),
      ),
    ),
  ]
}

function endWords({ ends: { x, boxes } }: Layout): Shape[] {
  return [
    ...boxes.flatMap(({ y, kind }) => textLines(kind, x + PAD, y + PAD)),
    bold(boxes.flatMap(({ y, kind, title }) => textLines(title, x + PAD, y + PAD + kind.length * LINE))),
  ]
}

const bold = (texts: readonly Shape[]) => shape('g', { fontWeight: 700 }, texts)

const textLines = (lines: readonly string[], x: number, y: number): Shape[] =>
  lines.map((line, index) => shape('text', { x, y: y + (index + 0.5) * LINE + RISE }, [line]))

type Drawn = { line: string; tip: string; joints: [x: number, y: number][] }

/** One trunk: from `start` to its lane, on the left (-1) or right (1), along it, and into the box whose edge is at `end`. */
function trunkOf({ from, to, lane }: Trunk, start: number, side: -1 | 1, end: number): Drawn {
  const [top, bottom] = [Math.min(...from, to), Math.max(...from, to)]
  const x = start + side * (side < 0 ? INLET + (lane - 1) * LANE : lane * LANE)
  const line =
    top === bottom
      ? `M${start} ${to}H${end - PAD}`
      : `${from.map((y) => `M${start} ${y}H${x}`).join('')}M${x} ${top}V${bottom}M${x} ${to}H${end - PAD}`
  const joints = [...from, to].filter((y) => y > top && y < bottom).map((y): [number, number] => [x, y])
  return { line, tip: `M${end} ${to}l-10-6v12z`, joints }
}
