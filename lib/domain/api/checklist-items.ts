import type { When } from '#lib/content/schemas/common.ts'
import type { ChannelUse, Language, Material, Note, Outcome, Region, Step } from '#lib/content/site.ts'
import { alertsFor } from '#lib/domain/rules/alerts.ts'
import type { Answered } from '#lib/domain/rules/answered.ts'
import type { Placed } from '#lib/domain/rules/difference.ts'
import { hotlineFor, localHotlines } from '#lib/domain/rules/hotline.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { applies } from '#lib/domain/rules/when.ts'
import { inLanguage, wordsOf } from '#lib/domain/words/text.ts'
import { basisOf, factIn, groundOf, type Telling } from './ground.ts'

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

/** Where an item comes from and on what it still depends. */
const placeOf = (
  telling: InOne,
  { item, from, onlyIf = [] }: Placed<{ when?: When | undefined }> & { onlyIf?: readonly string[] },
) => ({
  from: from?.id ?? null,
  only_if: conditionsOf(telling, item.when, onlyIf),
})

/** A verdict. */
export function outcomeRow(telling: InOne, placed: Answered<Outcome>) {
  const { id, verdict, title, text } = placed.item
  const { label, sentence } = telling.voice
  return {
    id,
    verdict,
    title: label(title),
    text: sentence(text),
    ...placeOf(telling, placed),
    ...groundOf(telling, placed.item),
  }
}

/** A paper to bring. */
export function materialRow(telling: InOne, placed: Placed<Material> & { onlyIf?: readonly string[] }) {
  const { id, side, name, detail, form, issuer, skip, confidence } = placed.item
  const { label, sentence } = telling.voice
  return {
    id,
    side,
    name: label(name),
    detail: detail ? sentence(detail) : null,
    form,
    issuer: label(issuer),
    skip: skip ? sentence(skip) : null,
    confidence,
    ...placeOf(telling, placed),
    ...groundOf(telling, placed.item),
  }
}

/** A step, with the alternatives inside it that still come into question. */
export function stepRow(telling: InOne, placed: Answered<Step>, answers: Transfer['answers']) {
  const { id, side, actor, title, text, limit, ways = [] } = placed.item
  const { label, sentence } = telling.voice
  return {
    id,
    side,
    actor,
    title: label(title),
    text: sentence(text),
    limit: limit === undefined ? null : factIn(telling, limit),
    ways: ways.map((way) => ({
      id: way.id,
      title: label(way.title),
      text: sentence(way.text),
      only_if: conditionsOf(telling, way.when, applies(way.when, answers).open),
    })),
    ...placeOf(telling, placed),
    ...groundOf(telling, placed.item),
  }
}

/** A nation-wide way to ask, with what it is used for. */
export function channelRow(telling: InOne, placed: Answered<ChannelUse>) {
  const { item } = placed
  const channel = telling.site.channels.get(item.channel)
  if (!channel) throw new Error(`"${item.channel}" is not in content/channels; the content check would have found this`)
  const { kind, name, url, phone } = channel
  return {
    id: item.id,
    channel: item.channel,
    use: item.use,
    kind,
    name: telling.voice.label(name),
    url: url ?? null,
    phone: phone ?? null,
    text: telling.voice.sentence(item.text),
    ...placeOf(telling, placed),
    ...groundOf(telling, item),
  }
}

/** A thing worth knowing. */
export function noteRow(telling: InOne, placed: Answered<Note>) {
  const { id, topic, text } = placed.item
  return {
    id,
    topic: topic ?? null,
    text: telling.voice.sentence(text),
    ...placeOf(telling, placed),
    ...groundOf(telling, placed.item),
  }
}

/** The hotlines of an insurance, for each of the regions, or without a region when there is none. */
export function hotlineRows({ site, voice }: InOne, insurance: string, regions: readonly Region[]) {
  const hotlines = localHotlines(site, insurance)
  const places = regions.length > 0 ? regions : [undefined]
  return hotlines.flatMap((channel) =>
    places.map((region) => {
      const { number, certain } = region ? hotlineFor(channel, region) : { number: channel.phone ?? '', certain: false }
      const name = voice.label(channel.name)
      return { channel: channel.id, name, region: region?.id ?? null, number, area_code_known: certain }
    }),
  )
}

/** The alerts of a page on the day, as data. */
export function alertRows(telling: InOne, subject: Parameters<typeof alertsFor>[2]) {
  const { label, sentence } = telling.voice
  return alertsFor(telling.site.alerts, telling.today, subject).map(({ id, title, text, from, until, basis }) => ({
    id,
    title: label(title),
    text: sentence(text),
    from,
    until,
    basis: basisOf(telling, basis ?? []),
  }))
}
