import type { Change, Circumstance, Insurance, Question, Region, Source } from '#lib/content/site.ts'
import { questionsOf } from '#lib/domain/address/query.ts'
import { coverageIn } from './coverage.ts'
import { basisOf, checkOf, groundOf, knownBy, type Telling } from './ground.ts'
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
