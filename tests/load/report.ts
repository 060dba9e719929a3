/** One measured thing, and whether it is good enough. `target` is absent where the number only explains another. */
export type Line = { what: string; value: string; target?: string; met?: boolean }
/** A part of the bench: its lines with targets, and tables that show what they rest on. */
export type Part = { title: string; lines: Line[]; tables?: { columns: string[]; rows: string[][] }[] }

export function atMost(what: string, value: number, limit: number, write: (value: number) => string): Line {
  return { what, value: write(value), target: `≤ ${write(limit)}`, met: value <= limit }
}

export function atLeast(what: string, value: number, limit: number, write: (value: number) => string): Line {
  return { what, value: write(value), target: `≥ ${write(limit)}`, met: value >= limit }
}

export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
export const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
export const milliseconds = (ms: number) => `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`
export const seconds = (value: number) => `${value.toFixed(2)} s`
export const times = (ratio: number) => `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(1)}×`
export const whole = (value: number) => Math.round(value).toLocaleString('en')

export function partInMarkdown({ title, lines, tables = [] }: Part): string {
  const verdict = ({ met }: Line) => (met === undefined ? '' : met ? 'met' : '**missed**')
  const summary = table(
    ['measured', 'value', 'target', ''],
    lines.map((line) => [line.what, line.value, line.target ?? '', verdict(line)]),
  )
  return [`## ${title}`, summary, ...tables.map(({ columns, rows }) => table(columns, rows))].join('\n\n')
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [row(columns), row(columns.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
