import type { Misread } from '#lib/domain/query.ts'
import { inLanguage } from '#lib/domain/text.ts'
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
              what: nameOf(view, key),
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

/** What a key asks, in the reader's words: the question of a circumstance, or the field of the selector. */
function nameOf({ site, words, language }: View, key: string): string {
  const circumstance = site.circumstances.find((each) => each.id === key)
  return circumstance ? inLanguage(circumstance.question, language.id) : words(`field.${key}`)
}

/** Enough of a value to recognise it; an address can carry 8 kB. */
const shorten = (value: string) => ([...value].length > 40 ? `${[...value].slice(0, 40).join('')}…` : value)
