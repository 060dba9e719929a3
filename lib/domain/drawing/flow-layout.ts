import type { Flow, Target } from '#lib/domain/rules/flow.ts'
import { wrapText } from '#lib/words/wrap-text.ts'

/** What stands in the boxes of a chart, in one language. Rows follow the branches of their question. */
type ChartTexts = {
  questions: readonly { title: string; rows: readonly { texts: readonly string[]; leadsTo: string }[] }[]
  outcomes: readonly { id: string; kind: string; title: string }[]
}

/** The line to one box: from the middle of each row that leads there to its inlet, over a lane of its own. */
export type Trunk = { from: readonly number[]; to: number; lane: number }
/** Where everything stands, in units of which a letter is 16 high; x is fixed by the columns. */
export type Layout = ReturnType<typeof layoutOf>

export const LETTER = 16
export const LINE = 22
export const PAD = 10
export const LANE = 10
/** Room for an arrowhead and a piece of line before it. */
export const INLET = 20
export const ASK_WIDTH = 280
export const END_WIDTH = 224
/** Room at the right of a row for the number or letter it leads to. */
const MARK = 36
const GAP = 24
const EDGE = 4
/** Bold letters are wider. */
const BOLD = 0.92

/**
 * Lays a decision diagram out in two columns: the questions below each other in their order, the outcomes beside them. Lines to
 * later questions run at the left, lines to outcomes between the columns; all that lead to one box share a trunk. The same diagram always
 * comes out the same.
 */
export function layoutOf(flow: Flow, texts: ChartTexts) {
  const asks = questionBoxes(texts)
  const sources = sourcesOf(flow, asks)
  const ends = outcomeBoxes(texts, sources)
  const leading = (matches: (target: Target) => boolean) =>
    sources.filter(({ target }) => matches(target)).map(({ y }) => y)
  const left = inLanes(
    asks.flatMap((box, index) => {
      const from = leading((target) => 'question' in target && target.question === index + 1)
      return from.length > 0 ? [{ from, to: box.inlet }] : []
    }),
    (a, b) => spanOf(a).length - spanOf(b).length,
  )
  const right = inLanes(
    ends.map(({ id, inlet }) => ({ from: leading((target) => isEnd(target, id)), to: inlet })),
    (a, b) => spanOf(b).top - spanOf(a).top,
  )
  const x = EDGE + INLET + lanesIn(left) * LANE
  const endX = x + ASK_WIDTH + LANE + lanesIn(right) * LANE + INLET
  return {
    width: endX + END_WIDTH + EDGE,
    height: Math.max(...[...asks, ...ends].map((box) => box.y + box.height)) + EDGE,
    asks: { x, boxes: asks, trunks: left },
    ends: { x: endX, boxes: ends, trunks: right },
  }
}

/** The questions below each other; lines arrive at the middle of a head. */
function questionBoxes({ questions }: ChartTexts) {
  let y = EDGE
  return questions.map(({ title, rows }) => {
    const head = wrapText(title, ((ASK_WIDTH - 2 * PAD) / LETTER) * BOLD)
    const headHeight = head.length * LINE + 2 * PAD
    let rowY = y + headHeight
    const placed = rows.map(({ texts, leadsTo }) => {
      const bullet = texts.length > 1 ? '· ' : ''
      const lines = texts.flatMap((text) => wrapText(bullet + text, (ASK_WIDTH - 2 * PAD - MARK) / LETTER))
      const row = { y: rowY, height: lines.length * LINE + PAD, lines, leadsTo }
      rowY += row.height
      return row
    })
    const box = { y, height: rowY - y, title: head, rows: placed, inlet: y + headHeight / 2 }
    y = rowY + GAP
    return box
  })
}

type Source = { y: number; target: Target }

/** The middle of each row with what it leads to, from top to bottom. */
const sourcesOf = ({ questions }: Flow, boxes: ReturnType<typeof questionBoxes>): Source[] =>
  questions.flatMap(({ branches }, index) =>
    branches.flatMap(({ target }, at) => {
      const row = boxes[index]?.rows[at]
      return row ? [{ y: row.y + row.height / 2, target }] : []
    }),
  )

const isEnd = (target: Target, id: string) => 'outcome' in target && target.outcome === id

/** Each outcome beside the first row that leads to it, or as near below as there is room. */
function outcomeBoxes({ outcomes }: ChartTexts, sources: readonly Source[]) {
  const first = (id: string) => sources.findIndex(({ target }) => isEnd(target, id))
  let free = EDGE
  return [...outcomes]
    .sort((a, b) => first(a.id) - first(b.id))
    .map(({ id, kind, title }) => {
      const lines = wrapText(title, ((END_WIDTH - 2 * PAD) / LETTER) * BOLD)
      const kinds = wrapText(kind, (END_WIDTH - 2 * PAD) / LETTER)
      const height = (lines.length + kinds.length) * LINE + 2 * PAD
      const others = sources.filter(({ target }) => !isEnd(target, id))
      const wanted = sources[first(id)]?.y ?? free
      let y = Math.max(free, wanted - height / 2)
      // Straight where that is possible.
      const inlet = () => Math.max(wanted, y + 2 * PAD)
      // A line must not run into the line of a row that leads elsewhere.
      while (others.some((source) => Math.abs(source.y - inlet()) < LANE / 2)) y += 2
      free = y + height + PAD
      return { id, y, height, kind: kinds, title: lines, inlet: inlet() }
    })
}

type Line = Omit<Trunk, 'lane'>

function spanOf({ from, to }: Line): { top: number; bottom: number; length: number } {
  const [top, bottom] = [Math.min(...from, to), Math.max(...from, to)]
  return { top, bottom, length: bottom - top }
}

/** Gives each line that is not straight a lane beyond the lanes of those that run beside it; `order` says who is nearest. */
function inLanes(lines: readonly Line[], order: (a: Line, b: Line) => number): Trunk[] {
  const placed = new Map<Line, Trunk>()
  for (const line of [...lines].sort(order)) {
    const { top, bottom, length } = spanOf(line)
    const beside = [...placed].filter(
      ([other]) => spanOf(other).top <= bottom + LANE && spanOf(other).bottom >= top - LANE,
    )
    placed.set(line, { ...line, lane: length === 0 ? 0 : Math.max(0, ...beside.map(([, { lane }]) => lane)) + 1 })
  }
  return lines.map((line) => placed.get(line) ?? { ...line, lane: 0 })
}

const lanesIn = (trunks: readonly Trunk[]) => Math.max(0, ...trunks.map(({ lane }) => lane))
