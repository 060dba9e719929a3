import type { View } from '#components/words/view.ts'
import type { Case } from '#lib/domain/address/query.ts'

/** A case in one line, so that a printed or shared page says whose case it is: "职工养老保险：从四川转到广东". */
export function caseTitle(
  view: View,
  { insurance, leaving, joining, group }: Pick<Case, 'insurance' | 'leaving' | 'joining' | 'group'>,
): string {
  const { words } = view
  const name = insurance ? view.say(insurance.short) : words(group ? `group.${group}.name` : 'case.all')
  const places = placesOf(view, { leaving, joining })
  return places ? words('case.title', { name, places }) : words('case.title-no-places', { name })
}

/** The two places of a case in words, or nothing when none is chosen. */
export function placesOf({ words, say }: View, { leaving, joining }: Pick<Case, 'leaving' | 'joining'>): string {
  const from = leaving && say(leaving.short)
  const to = joining && say(joining.short)
  if (from && to) return words('case.from-to', { from, to })
  if (from) return words('case.from', { from })
  return to ? words('case.to', { to }) : ''
}
