import type { Inline } from '#lib/content/markdown.ts'
import type { Text } from '#lib/content/schemas/common.ts'
import type { Language, Site } from '#lib/content/site.ts'
import { STAFF_KEYS } from '#lib/domain/address/query.ts'
import { HISTORY_KEYS, readHistoryCase } from '#lib/domain/history/changes.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { DEADLINE_KEYS, readDeadlineCase } from '#lib/domain/tools/deadline-query.ts'
import { PAYMENT_KEYS, readPaymentCase } from '#lib/domain/tools/payment-query.ts'
import { inLanguage, plainWords, wholeSentences } from '#lib/domain/words/text.ts'
import type { ListedPage } from '#lib/words/page-paths.ts'
import type { ToolId } from '#lib/words/tool-parts.ts'
import { daysOf, groundOf, groundOfProse, materialsGround, regionGround, toolGround } from './ground.ts'
import { headOfName, type ListedKind, page, type Speaker } from './page-kind.ts'
import { freeText, ownWords, type Reader, readsCase, readsLink } from './page-query.ts'

/** As much of an answer as a result list shows: a Chinese character takes the room of two letters. */
const inList = (text: Text<Inline>, { tag, id }: Language) =>
  wholeSentences(plainWords(inLanguage(text, id)), tag.startsWith('zh') ? 90 : 160)

/** The same of an answer; one whose first sentence says too little alone stands behind its question. */
function answerInList(title: Text, answer: Text<Inline>, language: Language): string {
  const shown = inList(answer, language)
  if (shown.length >= (language.tag.startsWith('zh') ? 40 : 70)) return shown
  return `${inLanguage(title, language.id)}${language.tag.startsWith('zh') ? '' : ' '}${shown}`
}

/** The first page of a part. */
const index = (part: string, ground: ListedKind['ground']) => ({
  preview: `${part}.title`,
  ground,
  head: ({ words }: Speaker) => ({ title: words(`${part}.title`), description: words(`${part}.description`) }),
})

const insuranceAt = (site: Site, id: string) => site.insurances.find((each) => each.id === id)
const regionAt = (site: Site, id: string) => site.regions.find((each) => each.id === id)
const insurances: ListedKind['ground'] = (site) => daysOf(site.insurances)

/** The page of a tool: its title and what it rests on are in its file. */
const tool = <R extends Reader>(id: ToolId, reader: R, countsDays = false) => ({
  ...page(
    (site) => site.tools.get(id),
    (file, site) => toolGround(site, file, countsDays ? site.calendars : []),
    ({ title, description }, { language }) => ({
      title: inLanguage(title, language.id),
      description: inLanguage(description, language.id),
    }),
  ),
  reader,
})

export const history = ownWords(HISTORY_KEYS, ({ query, site }) => readHistoryCase(query, site))

/** A page that a reader comes to from a case and finds back from. */
const fromCase = { reader: readsCase(), handsOn: true }

/** Every page for search engines. */
export const LISTED = {
  '': {
    ...index('home', insurances),
    preview: 'home.h1',
    // Its form is filled with a case that is to be changed.
    reader: readsCase(),
    head: ({ words }) => ({
      title: words('home.title'),
      description: words('home.description'),
      heading: words('home.h1'),
    }),
  },
  '/policy': index('policy', insurances),
  '/policy/[insurance]': {
    ...page(
      insuranceAt,
      ({ policy }, _, language) => groundOfProse(inLanguage(policy, language)),
      ({ policy }, { language }) => inLanguage(policy, language.id),
    ),
    ...fromCase,
  },
  '/materials': { ...index('materials', insurances), reader: readsCase() },
  '/materials/[region]': {
    ...page(
      regionAt,
      (joining, site) => materialsGround(site.insurances.map((each) => transfer(each, undefined, joining, {}))),
      ({ short }, speaker) => headOfName(speaker, short, 'materials.region'),
    ),
    reader: readsCase('joining'),
  },
  '/steps': index('steps', insurances),
  '/steps/[insurance]': {
    ...page(
      insuranceAt,
      (insurance) => {
        const steps = transfer(insurance, undefined, undefined, {}).steps.map(({ item }) => item)
        return groundOf([...steps, { verified: insurance.verified, basis: insurance.agency?.basis }])
      },
      ({ short }, speaker) => headOfName(speaker, short, 'steps.insurance'),
    ),
    ...fromCase,
  },
  '/status': { ...index('status', (site) => groundOf(site.stages)), preview: 'share.status' },
  '/status/[stage]': page(
    (site, id) => site.stages.find((each) => each.id === id),
    (stage) => groundOf([stage]),
    ({ name }, speaker) => headOfName(speaker, name, 'stage'),
  ),
  '/channels': { ...index('channels', (site) => groundOf(site.channels.values())), ...fromCase },
  '/channels/[region]': {
    ...page(
      regionAt,
      (region) => groundOf([{ verified: region.verified }, ...region.channels]),
      ({ short }, speaker) => headOfName(speaker, short, 'channels.region'),
    ),
    ...fromCase,
  },
  '/regions': index('regions', (site) => daysOf(site.regions)),
  '/regions/[region]': page(
    regionAt,
    (region, site) => regionGround(site, region),
    ({ short }, speaker) => headOfName(speaker, short, 'region'),
  ),
  '/law': index('law', (site) => daysOf(site.sources.values())),
  '/law/[source]': {
    ...page(
      (site, id) => site.sources.get(id),
      ({ id, verified }) => ({ days: [verified], basis: [{ source: id }] }),
      (source, { language, words }) => {
        const title = inLanguage(source.short ?? source.title, language.id)
        const number = source.number ? words('source.in-brackets', { number: source.number }) : ''
        const description = words('source.description', { title, number })
        return { title, description, heading: inLanguage(source.title, language.id) }
      },
    ),
    ...fromCase,
  },
  '/problems/[problem]': {
    ...page(
      (site, id) => site.troubles.find((each) => each.id === id),
      (trouble) => groundOf([trouble]),
      ({ title, summary }, { language }) => ({
        title: inLanguage(title, language.id),
        description: inList(summary, language),
      }),
    ),
    preview: 'share.problems',
  },
  '/questions': { ...index('questions', (site) => daysOf(site.questions)), preview: undefined },
  '/questions/[question]': {
    ...page(
      (site, id) => site.questions.find((each) => each.id === id),
      (question) => groundOf([question]),
      ({ title, answer }, { language }) => ({
        title: inLanguage(title, language.id),
        description: answerInList(title, answer, language),
      }),
    ),
    ...fromCase,
  },
  '/tools/deadlines': {
    ...tool(
      'deadlines',
      freeText(DEADLINE_KEYS, ({ query, site }) => readDeadlineCase(query, site)),
      true,
    ),
    preview: 'share.tools',
  },
  '/tools/payment-place': tool(
    'payment-place',
    freeText(PAYMENT_KEYS, ({ query, site }) => readPaymentCase(query, site)),
  ),
  '/glossary': index('glossary', (site) => groundOf(site.terms)),
  // An entry is true of its day and is never checked again.
  '/changes': {
    // The newest stands first.
    ...index('changes', (site) => ({ days: site.changes.slice(0, 1).map(({ day }) => day), basis: [] })),
    preview: undefined,
    reader: history,
  },
  '/[page]': page(
    (site, id) => site.pages.get(id),
    (prose, _, language) => groundOfProse(inLanguage(prose, language)),
    (prose, { language }) => inLanguage(prose, language.id),
  ),
  // What is said to those who link here follows from the insurances.
  '/staff': { ...index('staff', insurances), preview: undefined, reader: readsLink(STAFF_KEYS) },
} satisfies Record<ListedPage, ListedKind>
