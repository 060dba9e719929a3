import type { Misread } from '#lib/domain/query.ts'
import { Label } from './inline.tsx'
import type { View } from './view.ts'

/** Messages about an address that could not be read: each names the key and the value as text, and says what to do. */
export function MisreadList({ view, misread }: { view: View; misread: readonly Misread[] }) {
  if (misread.length === 0) return null
  return (
    <div role="alert" className="notice">
      <ul>
        {misread.map(({ key, value, oneOf }) => (
          <li key={key}>
            {view.words(oneOf ? 'misread.one-of' : 'misread.unknown', {
              key,
              what: view.words(`field.${key}`),
              value: shorten(value),
            })}
            {oneOf?.map((region, index) => (
              <span key={region.id}>
                {index > 0 ? view.words('list.or') : ''}
                <Label view={view} of={region.name} /> ({region.id})
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Enough of a value to recognise it; an address can carry 8 kB. */
const shorten = (value: string) => ([...value].length > 40 ? `${[...value].slice(0, 40).join('')}…` : value)
