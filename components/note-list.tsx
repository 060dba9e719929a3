import type { Note } from '#lib/content/site.ts'
import type { Answered } from '#lib/domain/transfer.ts'
import { Ground } from './checklist.tsx'
import { Sentence } from './inline.tsx'
import { OnlyIf } from './only-if.tsx'
import type { View } from './view.ts'

/** Things worth knowing that belong to no list. */
export function NoteList({ view, notes }: { view: View; notes: readonly Answered<Note>[] }) {
  return (
    <ul className="notes">
      {notes.map(({ item, from, onlyIf }) => (
        <li key={`${from?.id ?? ''} ${item.id}`} data-from={from ? 'region' : 'nation'} data-known={item.known}>
          <OnlyIf view={view} when={item.when} open={onlyIf} />
          <p>
            <Sentence view={view} of={item.text} />
          </p>
          <Ground view={view} item={item} from={from} />
        </li>
      ))}
    </ul>
  )
}
