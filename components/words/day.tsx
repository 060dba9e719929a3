import { type Day, dayInWords } from '#lib/words/day.ts'
import type { View } from './view.ts'

/** A date for readers and for machines. */
export function DayWords({ view, day }: { view: View; day: Day }) {
  return <time dateTime={day}>{dayInWords(day, view.language.tag)}</time>
}
