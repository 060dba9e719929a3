import type { Text } from '#lib/content/schemas/common.ts'
import type { Change, Circumstance, Insurance, Question, Region, Source } from '#lib/content/site.ts'
import { questionsOf } from '#lib/domain/address/query.ts'
import { coverageMatrix } from '#lib/domain/rules/coverage-matrix.ts'
import { basisOf, checkOf, coverageIn, factWords, groundOf, knownBy, type Telling, UNCHECKED } from './ground.ts'
import { told } from './voice.ts'

/** One insurance, with the questions on which its national rules depend. */
export function insuranceRow<T>(telling: Telling<T>, insurance: Insurance) {
  const { voice } = telling
  const { id } = insurance
  return {
    ...told(voice, insurance, 'id', 'name', 'short', 'summary'),
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
export const questionRow = <T>({ voice }: Telling<T>, question: Circumstance) => ({
  ...told(voice, question, 'id', 'question', 'why', 'asked'),
  choices: question.choices.map((choice) => told(voice, choice, 'id', 'name', 'only_if', 'hint')),
})

/** A region with its ways to ask and what is checked of it. */
export function regionRow<T>(telling: Telling<T>, region: Region) {
  const { site, voice } = telling
  return {
    ...told(voice, region, 'id', 'name', 'short', 'code', 'order', 'area_code', 'area_code_of'),
    parent: region.parent?.id ?? null,
    aliases: [...(region.aliases ?? [])],
    confusable: [...(region.confusable ?? [])],
    ...checkOf(telling, region.verified),
    channels: region.channels.map((channel) => ({
      ...told(voice, channel, 'id', 'kind', 'name', 'url', 'phone', 'text', 'serves'),
      ...groundOf(telling, channel),
    })),
    coverage: site.insurances.map(({ id }) => ({ insurance: id, ...coverageIn(telling, region, id) })),
    page: voice.page(`/regions/${region.id}`),
  }
}

/** A source with the articles that the site cites. */
export function sourceRow<T>(telling: Telling<T>, source: Source) {
  const { voice, site } = telling
  return {
    ...told(voice, source, 'id', 'title', 'number', 'issuer', 'issued', 'effective', 'status', 'replaced_by', 'place'),
    ...told(voice, source, 'seen', 'read', 'url', 'note'),
    known: knownBy(site, [{ source: source.id }]),
    ...checkOf(telling, source.verified),
    articles: Object.entries(source.articles).map(([id, article]) => ({
      id,
      ...told(voice, article, 'label', 'quote'),
      translations: { ...article.translation },
    })),
    page: voice.page(`/law/${source.id}`),
  }
}

/** A question of the bank as its page shows it; the further wordings serve this site's search alone. */
export function commonQuestionRow<T>(telling: Telling<T>, question: Question) {
  const { voice } = telling
  return {
    ...told(voice, question, 'id', 'topic', 'kind', 'answer', 'why', 'mistaken', 'insurances'),
    question: voice.label(question.title),
    differs: (question.differs ?? []).map((each) => voice.sentence(each)),
    next: question.next.map((path) => voice.page(path)),
    ...groundOf(telling, question),
    page: voice.page(`/questions/${question.id}`),
  }
}

/** An entry of the history; what it does not name, it concerns whole. */
export const changeRow = <T>(telling: Telling<T>, change: Change) => ({
  ...told(telling.voice, change, 'id', 'day', 'title', 'reason', 'was', 'is', 'insurances', 'regions'),
  pages: change.pages?.map((path) => telling.voice.page(path)) ?? null,
  basis: basisOf(telling, change.basis ?? []),
})

/** The matrix region × insurance: the same rows, in the same order, as /{lang}/staff/coverage. */
function coverageRows(telling: Pick<Telling<unknown>, 'site' | 'today'>) {
  const cells = coverageMatrix(telling.site, telling.today).flatMap((row) => row.cells)
  return cells.map(({ region, insurance, state, known = null, check: found }) => {
    const check = found ? checkOf(telling, found.verified) : UNCHECKED
    const former = { nextCheck: check.next_check, overdue: check.freshness === 'overdue' }
    return { region: region.id, insurance: insurance.id, state, known, ...check, ...former }
  })
}

/** By each key that narrows a list: whether an item is what is wanted. */
type Wants<I> = Readonly<Record<string, (item: I, wanted: string) => boolean>>

/** The keys of a list, and its rows as far as an address wants them; `id` is wanted by the address of one item. */
const list = <I extends object, R>(
  all: (telling: Telling<Text>) => Iterable<I>,
  row: (telling: Telling<Text>, item: I) => R,
  wants: Wants<I> = {},
) => ({
  keys: Object.keys(wants),
  rows: (telling: Telling<Text>, wanted: ReadonlyMap<string, string>) =>
    [...all(telling)]
      .filter((item) => [...wanted].every(([key, value]) => (wants[key] ?? is(key))(item, value)))
      .map((item) => row(telling, item)),
})

/** A field that must be what is wanted. */
const is = (key: string) => (item: object, wanted: string) => (item as Record<string, unknown>)[key] === wanted

/** All that the site holds of each kind. */
export const LISTS = {
  insurances: list(({ site }) => site.insurances, insuranceRow),
  regions: list(({ site }) => site.regions, regionRow, { parent: ({ parent }, wanted) => parent?.id === wanted }),
  sources: list(({ site }) => site.sources.values(), sourceRow, { place: is('place'), status: is('status') }),
  facts: list(({ site }) => site.facts.values(), factWords, { unit: is('unit') }),
  questions: list(({ site }) => site.questions, commonQuestionRow, {
    topic: is('topic'),
    insurance: ({ insurances }, wanted) => insurances?.includes(wanted) ?? true,
  }),
  coverage: list(coverageRows, (_telling, cell) => cell, {
    region: is('region'),
    insurance: is('insurance'),
    state: is('state'),
  }),
}
export type ListName = keyof typeof LISTS
