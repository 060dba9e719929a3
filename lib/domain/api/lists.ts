import type { Change, Circumstance, Insurance, Question, Region, RegionChannel, Source } from '#lib/content/site.ts'
import { questionsOf } from '#lib/domain/address/query.ts'
import { coverageIn } from './coverage.ts'
import { basisOf, checkOf, groundOf, knownBy, type Telling } from './ground.ts'

/** One insurance, with the questions on which its national rules depend. */
export function insuranceRow<T>(telling: Telling<T>, insurance: Insurance) {
  const { voice } = telling
  const { id, name, short, summary } = insurance
  return {
    id,
    name: voice.label(name),
    short: voice.label(short),
    summary: voice.sentence(summary),
    ...groundOf(telling, insurance),
    asks: [...questionsOf(insurance)],
    pages: {
      policy: voice.page(`/policy/${id}`),
      steps: voice.page(`/steps/${id}`),
      plan: voice.page(`/plan?insurance=${id}`),
    },
  }
}

/** A question with its choices. */
export function questionRow<T>({ voice }: Telling<T>, { id, question, why, asked, choices }: Circumstance) {
  return {
    id,
    question: voice.label(question),
    why: voice.sentence(why),
    asked,
    choices: choices.map((choice) => ({
      id: choice.id,
      name: voice.label(choice.name),
      only_if: voice.label(choice.only_if),
      hint: choice.hint ? voice.sentence(choice.hint) : null,
    })),
  }
}

/** A region with its ways to ask and what is checked of it. */
export function regionRow<T>(telling: Telling<T>, region: Region) {
  const { site, voice } = telling
  return {
    id: region.id,
    name: voice.label(region.name),
    short: voice.label(region.short),
    code: region.code ?? null,
    parent: region.parent?.id ?? null,
    order: region.order,
    aliases: [...(region.aliases ?? [])],
    confusable: [...(region.confusable ?? [])],
    area_code: region.area_code ?? null,
    area_code_of: region.area_code_of ? voice.label(region.area_code_of) : null,
    ...checkOf(telling, region.verified),
    channels: region.channels.map((channel) => channelRow(telling, channel)),
    coverage: site.insurances.map(({ id }) => ({ insurance: id, ...coverageIn(telling, region, id) })),
    page: voice.page(`/regions/${region.id}`),
  }
}

function channelRow<T>(telling: Telling<T>, channel: RegionChannel) {
  const { id, kind, name, url, phone, text, serves } = channel
  return {
    id,
    kind,
    name: telling.voice.label(name),
    url: url ?? null,
    phone: phone ?? null,
    text: text ? telling.voice.sentence(text) : null,
    serves: serves ? [...serves] : null,
    ...groundOf(telling, channel),
  }
}

/** A source with the articles that the site cites. */
export function sourceRow<T>(telling: Telling<T>, source: Source) {
  const { voice, site } = telling
  const { id, status, seen, read } = source
  return {
    id,
    title: voice.label(source.title),
    number: source.number ?? null,
    issuer: voice.label(source.issuer),
    issued: source.issued ?? null,
    effective: source.effective ?? null,
    status,
    replaced_by: source.replaced_by ?? null,
    place: source.place ?? null,
    seen,
    read,
    url: source.url ?? null,
    known: knownBy(site, [{ source: id }]),
    ...checkOf(telling, source.verified),
    note: source.note ? voice.sentence(source.note) : null,
    articles: Object.entries(source.articles).map(([key, { label, quote, translation }]) => ({
      id: key,
      label: voice.label(label),
      quote,
      translations: { ...translation },
    })),
    page: voice.page(`/law/${id}`),
  }
}

/** A question of the bank as its page shows it; the further wordings serve this site's search alone. */
export function commonQuestionRow<T>(telling: Telling<T>, question: Question) {
  const { voice } = telling
  const { id, topic, kind, why, mistaken, insurances } = question
  return {
    id,
    topic,
    kind,
    question: voice.label(question.title),
    answer: voice.sentence(question.answer),
    why: why ? voice.sentence(why) : null,
    differs: (question.differs ?? []).map((each) => voice.sentence(each)),
    mistaken: mistaken ? voice.sentence(mistaken) : null,
    next: question.next.map((path) => voice.page(path)),
    insurances: insurances ? [...insurances] : null,
    ...groundOf(telling, question),
    page: voice.page(`/questions/${id}`),
  }
}

/** An entry of the history; what it does not name, it concerns whole. */
export function changeRow<T>(telling: Telling<T>, change: Change) {
  const { voice } = telling
  const { id, day, was, pages, insurances, regions } = change
  return {
    id,
    day,
    title: voice.label(change.title),
    reason: voice.sentence(change.reason),
    was: was ? voice.sentence(was) : null,
    is: voice.sentence(change.is),
    pages: pages ? pages.map((path) => voice.page(path)) : null,
    insurances: insurances ? [...insurances] : null,
    regions: regions ? [...regions] : null,
    basis: basisOf(telling, change.basis ?? []),
  }
}
