/** Chinese characters and marks of full width: between two of them a line end is no blank. Quotation marks join either side. */
const FULL = String.raw`[\p{Script=Han}\u3000-\u303f\uff01-\uff60]`
const EITHER = `(?:${FULL}|[“”‘’…—])`
const BETWEEN = `(?:(?<=${FULL})GAP(?=${EITHER})|(?<=${EITHER})GAP(?=${FULL}))`

const LINE_END = new RegExp(BETWEEN.replaceAll('GAP', '[ \\t]*\\n[ \\t]*'), 'gu')
const TWO = new RegExp(`^(?:${FULL}${EITHER}|${EITHER}${FULL})$`, 'u')

/** A text whose lines are wrapped, as it is read: a line end inside Chinese joins without a blank, any other is one blank. */
export function joinedLines(text: string): string {
  return text.replace(LINE_END, '').replace(/[ \t]*\n[ \t]*/g, ' ')
}

/** Whether the end of one line and the beginning of the next join without a blank. */
export const joinsBare = (end: string, start: string) => TWO.test(([...end].at(-1) ?? '') + ([...start][0] ?? ''))
