import { Sentence } from '#components/words/inline.tsx'
import { Mark } from '#components/words/mark.tsx'
import { OnlyIf } from '#components/words/only-if.tsx'
import { statementMarks } from '#components/words/statement-marks.ts'
import type { View } from '#components/words/view.ts'
import type { Note } from '#lib/content/site.ts'
import type { Answered } from '#lib/domain/rules/answered.ts'
import { Ground } from './checklist.tsx'

/** Things worth knowing that belong to no list. */
export function NoteList({ view, notes }: { view: View; notes: readonly Answered<Note>[] }) {
  return (
    <ul className="notes">
      {notes.map(({ item, from, onlyIf }) => (
        <li key={`${from?.id ?? ''} ${item.id}`} data-note={item.id} {...statementMarks({ item, from })}>
          <OnlyIf view={view} when={item.when} open={onlyIf} />
          <p>
            <Sentence view={view} of={item.text} />
            <Mark view={view} of={item} />
          </p>
          <Ground view={view} item={item} from={from} />
        </li>
      ))}
    </ul>
  )
}
