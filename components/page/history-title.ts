import type { View } from '#components/words/view.ts'
import { absolute } from '#lib/domain/address/paths.ts'
import type { HistoryCase } from '#lib/domain/history/changes.ts'

/** The title of the history, whole or of an insurance and a region. */
export function historyTitle(
  { words, say }: View,
  { insurance, region }: Pick<HistoryCase, 'insurance' | 'region'>,
): string {
  const names = [insurance, region].flatMap((each) => (each ? [say(each.short)] : []))
  return names.length === 0
    ? words('changes.title')
    : words('changes.title-of', { what: names.join(words('list.comma')) })
}

/** The absolute address of the history as a feed; `query` begins with its question mark or is empty. */
export function feedAddress({ origin, at }: View, form: 'atom' | 'json', query = ''): string {
  return absolute(origin, at(`/changes.${form}`) + query)
}
