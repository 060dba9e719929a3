import type { View } from '#components/words/view.ts'
import type { Circumstance } from '#lib/content/site.ts'
import type { Fault } from '#lib/domain/address/fault.ts'
import { ASK_KEY, CASE_KEYS, type Case } from '#lib/domain/address/query.ts'
import type { Told } from './fault-list.tsx'

/**
 * What an address says of a case that is not known here, as messages. Each names its question, and leads to the field when the page
 * has it: of the questions those that are `put`, and of the selector's fields those that are `selected` there.
 */
export function caseFaults(
  view: View,
  misread: readonly Fault[],
  put: readonly Circumstance[] = [],
  selected: readonly string[] = CASE_KEYS,
): Told[] {
  return misread.map((each) => ({
    ...each,
    what: nameOf(view, each.key),
    anchor: put.some(({ id }) => id === each.key)
      ? `q-${each.key}`
      : selected.includes(each.key)
        ? each.key
        : undefined,
  }))
}

/** The same on a page with one question or none: a field that is elsewhere is linked where it is. */
export function planFaults(view: View, asked: Case): Told[] {
  return caseFaults(view, asked.misread, asked.ask ? [asked.ask] : [], []).map((each) => {
    const href = fieldAddress(view, asked, each.key)
    return href ? { ...each, href } : each
  })
}

function fieldAddress({ site, at }: View, asked: Case, key: string): string | undefined {
  const question = site.circumstances.find((each) => each.id === key)
  if (question) return `${at('/plan', { ...asked, ask: question })}#q-${key}`
  const selected = CASE_KEYS.some((each) => each === key)
  return selected ? `${at('', { ...asked, ask: undefined })}#${key}` : undefined
}

/** What a key asks, in the reader's words: the question of a circumstance, or the field of the selector. */
function nameOf({ site, words, say }: View, key: string): string {
  if (key === ASK_KEY) return words('ask.key')
  const circumstance = site.circumstances.find((each) => each.id === key)
  return circumstance ? say(circumstance.question) : words(`field.${key}`)
}
