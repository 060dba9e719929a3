import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { shape, svgText } from '#lib/domain/drawing/drawing.ts'
import { chartOf, onPaper } from '#lib/domain/drawing/flow-chart.ts'
import { ASK_WIDTH, type Layout, LINE, layoutOf } from '#lib/domain/drawing/flow-layout.ts'
import { flowOf, type Rule } from '#lib/domain/rules/flow.ts'

const circumstances = ['colour', 'size', 'shape'].map((id) => ({
  id,
  choices: ['one', 'two', 'three'].map((choice) => ({ id: choice })),
}))
const RULES: Rule[] = [
  { id: 'a', when: { colour: ['one'] } },
  { id: 'b', when: { colour: ['two'], size: ['two', 'three'] } },
  { id: 'c', when: { shape: ['three'] } },
  { id: 'd', when: { size: ['one'], shape: ['one'] } },
  { id: 'e' },
]
const flow = flowOf(RULES, circumstances)

/** The same words in every box: short ones, or so many that they need several lines. */
function layoutWith(words: string): Layout {
  return layoutOf(flow, {
    questions: flow.questions.map(({ branches }, index) => ({
      title: `${index + 1} ${words}`,
      rows: branches.map((branch) => ({ texts: [...branch.choices, words], leadsTo: '→' })),
    })),
    outcomes: RULES.map(({ id }) => ({ id, kind: `${id} ${words}`, title: words })),
  })
}

describe.each([
  ['short', '甲'],
  ['Chinese', '在同一个省（自治区、直辖市）里换地方，还是换到别的省？'.repeat(2)],
  ['English', 'Do you stay in one province, or move to another autonomous region or municipality?'],
])('with %s words', (_name, words) => {
  const layout = layoutWith(words)
  const { asks, ends } = layout

  test('boxes of a column stand below each other and within the drawing', () => {
    for (const boxes of [asks.boxes, ends.boxes]) {
      boxes.forEach((box, index) => {
        const before = boxes[index - 1]
        expect(box.y).toBeGreaterThan(before ? before.y + before.height : 0)
        expect(box.y + box.height).toBeLessThan(layout.height)
      })
    }
    expect(asks.x + ASK_WIDTH).toBeLessThan(ends.x)
    expect(ends.x).toBeLessThan(layout.width)
  })

  test('every line of words has room in its box', () => {
    for (const { y, height, title, rows } of asks.boxes) {
      expect(rows[0]?.y).toBeGreaterThanOrEqual(y + title.length * LINE)
      for (const row of rows) expect(row.height).toBeGreaterThan(row.lines.length * LINE)
      expect(rows.reduce((sum, row) => sum + row.height, rows[0]?.y ?? 0)).toBe(y + height)
    }
    for (const { height, kind, title } of ends.boxes)
      expect(height).toBeGreaterThan((kind.length + title.length) * LINE)
  })

  test('every branch has a line that starts at its row and ends at its box', () => {
    const starts = [...asks.trunks, ...ends.trunks].flatMap(({ from }) => from).sort((a, b) => a - b)
    expect(starts).toEqual(asks.boxes.flatMap(({ rows }) => rows.map((row) => row.y + row.height / 2)))
    ends.trunks.forEach(({ from, to }, index) => {
      const box = ends.boxes[index]
      expect(from.length).toBe(
        flow.questions
          .flatMap(({ branches }) => branches)
          .filter(({ target }) => 'outcome' in target && target.outcome === box?.id).length,
      )
      expect(to).toBeGreaterThan(box?.y ?? 0)
      expect(to).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0))
    })
  })

  test('lines that run beside each other have lanes of their own', () => {
    for (const trunks of [asks.trunks, ends.trunks]) {
      const bent = trunks.filter(({ lane }) => lane > 0)
      for (const one of bent)
        for (const other of bent) {
          const apart =
            Math.min(...one.from, one.to) > Math.max(...other.from, other.to) ||
            Math.min(...other.from, other.to) > Math.max(...one.from, one.to)
          if (one !== other && !apart) expect(one.lane).not.toBe(other.lane)
        }
    }
  })

  test('no line to an outcome runs into the line of a row that leads elsewhere', () => {
    for (const { from, to } of ends.trunks)
      for (const other of [...asks.trunks, ...ends.trunks].flatMap((trunk) => trunk.from))
        if (!from.includes(other)) expect(Math.abs(other - to)).toBeGreaterThanOrEqual(4)
  })
})

describe('the drawing', () => {
  const svg = svgText(chartOf(layoutWith('A & B <c> "d"'), { title: 'Title', description: 'Text' }))

  test('is well-formed SVG with a title and a description that name it', () => {
    expect(XMLValidator.validate(svg)).toBe(true)
    const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg)
    expect(root['@_xmlns']).toBe('http://www.w3.org/2000/svg')
    expect(root['@_aria-labelledby']).toBe(`${root.title['@_id']} ${root.desc['@_id']}`)
    expect([root.title['#text'], root.desc['#text']]).toEqual(['Title', 'Text'])
  })

  test('needs no style attribute, and each question, row and outcome has its words', () => {
    expect(svg).not.toMatch(/style=|<style|class="[^"]*"[^>]*class=/)
    expect(svg.match(/<rect /g)).toHaveLength(flow.questions.length + RULES.length)
    expect(svg).toContain('A &amp; B &lt;c&gt; &quot;d&quot;')
  })

  test('as a file has a ground behind everything, and still begins with its name', () => {
    const file = svgText(onPaper(chartOf(layoutWith('甲'), { title: 'Title', description: 'Text' })))
    expect(file).toMatch(
      /^<svg [^>]*font-family="sans-serif"[^>]*><title id="chart-title">Title<\/title><desc [^>]*>Text<\/desc><rect /,
    )
    expect(file.match(/<rect /g)).toHaveLength(flow.questions.length + RULES.length + 1)
  })
})

test('attributes have their SVG names in a file', () => {
  expect(svgText(shape('g', { className: 'x', strokeWidth: 2, viewBox: '0 0 1 1' }, ['<']))).toBe(
    '<g class="x" stroke-width="2" viewBox="0 0 1 1">&lt;</g>',
  )
})
