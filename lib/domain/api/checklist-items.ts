import type { When } from '#lib/content/schemas/common.ts'
import type { ChannelUse, Ground, Language, Material, Note, Outcome, Region, Step } from '#lib/content/site.ts'
import type { Answered } from '#lib/domain/rules/answered.ts'
import { factOf } from '#lib/domain/rules/citation.ts'
import { alertsFor } from '#lib/domain/rules/concerns.ts'
import type { Placed } from '#lib/domain/rules/difference.ts'
import { hotlineFor, localHotlines } from '#lib/domain/rules/hotline.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { applies } from '#lib/domain/rules/when.ts'
import { inLanguage, wordsOf } from '#lib/domain/words/text.ts'
import { basisOf, factWords, groundOf, type Telling } from './ground.ts'
import { told } from './voice.ts'

/** Telling in one language, whose own words join what must hold. */
export type InOne = Telling<string> & { language: Language }

/** The conditions of an item that questions not yet answered still decide, in the words of the page. */
export function conditionsOf({ site, language }: InOne, when: When | undefined, open: readonly string[]) {
  const or = wordsOf(language)('list.or')
  return open.map((id) => {
    const choices = (site.circumstances.find((each) => each.id === id)?.choices ?? []).filter((choice) =>
      when?.[id]?.includes(choice.id),
    )
    return {
      circumstance: id,
      choices: choices.map((choice) => choice.id),
      text: choices.map((choice) => inLanguage(choice.only_if, language.id)).join(or),
    }
  })
}

/** What stands in each row of an answer: the named fields of the item, where it comes from, on what it still depends, and its ground. */
const rowOf = <I extends Ground & { when?: When | undefined }, K extends keyof I>(
  telling: InOne,
  { item, from, onlyIf = [] }: Placed<I> & { onlyIf?: readonly string[] },
  ...fields: readonly K[]
) => ({
  ...told(telling.voice, item, ...fields),
  from: from?.id ?? null,
  only_if: conditionsOf(telling, item.when, onlyIf),
  ...groundOf(telling, item),
})

/** A verdict. */
export const outcomeRow = (telling: InOne, placed: Answered<Outcome>) =>
  rowOf(telling, placed, 'id', 'verdict', 'title', 'text')

/** A paper to bring. */
export const materialRow = (telling: InOne, placed: Placed<Material> & { onlyIf?: readonly string[] }) =>
  rowOf(telling, placed, 'id', 'side', 'name', 'detail', 'form', 'issuer', 'skip', 'confidence')

/** A step, with the alternatives inside it that still come into question. */
export function stepRow(telling: InOne, placed: Answered<Step>, answers: Transfer['answers']) {
  const { limit, ways = [] } = placed.item
  return {
    ...rowOf(telling, placed, 'id', 'side', 'actor', 'title', 'text'),
    limit: limit === undefined ? null : factWords(telling, factOf(telling.site, limit)),
    ways: ways.map((way) => ({
      ...told(telling.voice, way, 'id', 'title', 'text'),
      only_if: conditionsOf(telling, way.when, applies(way.when, answers).open),
    })),
  }
}

/** A nation-wide way to ask, with what it is used for. */
export function channelRow(telling: InOne, placed: Answered<ChannelUse>) {
  const { item } = placed
  const channel = telling.site.channels.get(item.channel)
  if (!channel) throw new Error(`"${item.channel}" is not in content/channels; the content check would have found this`)
  return {
    ...rowOf(telling, placed, 'id', 'channel', 'use', 'text'),
    ...told(telling.voice, channel, 'kind', 'name', 'url', 'phone'),
  }
}

/** A thing worth knowing. */
export const noteRow = (telling: InOne, placed: Answered<Note>) => rowOf(telling, placed, 'id', 'topic', 'text')

/** The hotlines of an insurance, for each of the regions, or without a region when there is none. */
export function hotlineRows({ site, voice }: InOne, insurance: string, regions: readonly Region[]) {
  const hotlines = localHotlines(site, insurance)
  const places = regions.length > 0 ? regions : [undefined]
  return hotlines.flatMap((channel) =>
    places.map((region) => {
      const { number, certain } = hotlineFor(channel, region)
      const name = voice.label(channel.name)
      return { channel: channel.id, name, region: region?.id ?? null, number, area_code_known: certain }
    }),
  )
}

/** The alerts of a page on the day, as data. */
export const alertRows = (telling: InOne, subject: Parameters<typeof alertsFor>[2]) =>
  alertsFor(telling.site.alerts, telling.today, subject).map((alert) => ({
    ...told(telling.voice, alert, 'id', 'title', 'text', 'from', 'until'),
    basis: basisOf(telling, alert.basis ?? []),
  }))
