import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkContent } from '#lib/content/load.ts'
import { files } from '../../fixtures/country.ts'
import { unescaped } from '../../fixtures/rows.ts'
import { runs } from '../../fixtures/some.ts'

/** Pieces that mean something to YAML or Markdown: random letters alone would seldom get far. */
const PIECES =
  String.raw`---\n¦\n---\n¦: ¦:¦：¦- ¦[¦]¦{ ¦ }¦"¦'¦#¦|\n¦>-\n¦&a ¦*a¦!!x ¦? ¦\t¦  ¦\n¦\r\n¦\ufeff¦\u0000¦\ufffd¦\u200b¦\ud800¦**¦## ¦[x](source:
¦](fact:review-limit)¦<b>¦null¦true¦1e999¦0x1F¦~¦__proto__: x\n¦constructor: 1\n¦id: ¦when: {}\n¦basis:\n¦<<: x\n`
    .split(/\n?¦/)
    .map(unescaped)

const piece = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 30 }),
)
const edit = fc.record({
  file: fc.nat(files.length - 1),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(200)),
  piece,
  swap: fc.boolean(),
})
type Edit = { file: number; at: number; removed: number; piece: string; swap: boolean }

function spoil(edits: readonly Edit[]) {
  const spoilt = [...files]
  for (const { file: index, at, removed, piece: put, swap } of edits) {
    const file = spoilt[index]
    if (!file) continue
    const start = Math.floor(at * file.text.length)
    const [before, cut, after] = [
      file.text.slice(0, start),
      file.text.slice(start, start + removed),
      file.text.slice(start + removed),
    ]
    spoilt[index] = { ...file, text: before + (swap ? [...cut].reverse().join('') : put) + after }
  }
  return spoilt
}

const LEAKS = /undefined|ZodError|Invalid input|Invalid key|\[object|NaN|TypeError|stack size/

test('whatever is done to the files, the check answers with sentences and places', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const spoilt = spoil(edits)
      const { problems, site } = checkContent(spoilt)
      expect(site === undefined).toBe(problems.length > 0)
      const written = spoilt.map((file) => file.text).join('\n')
      for (const { path, line, column, message } of problems) {
        expect(path).toMatch(/^content\//)
        expect(line).toBeGreaterThanOrEqual(1)
        expect(column).toBeGreaterThanOrEqual(1)
        expect(message.trim()).not.toBe('')
        expect(message).not.toContain('\n')
        const leak = LEAKS.exec(message)?.[0]
        if (leak && !written.includes(leak)) expect.fail(`says ${JSON.stringify(leak)}: ${message}`)
      }
    }),
    runs(40),
  )
})
