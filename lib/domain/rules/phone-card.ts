import type { Text } from '#lib/content/schemas/common.ts'
import type { Ask } from '#lib/content/schemas/sayings.ts'
import type { Channel, Sayings, Site, Step } from '#lib/content/site.ts'
import { plainWords } from '#lib/domain/words/text.ts'
import type { Answered } from './answered.ts'
import { factOf } from './citation.ts'
import { callsTo, hotlinesOf } from './hotline.ts'
import { isAgency } from './lanes.ts'
import type { Side } from './places.ts'
import { askedWithoutBasis } from './precedence.ts'
import type { Transfer } from './transfer.ts'

/** One sentence to read out, in every language of the site. */
export type Said = { id: string; text: Text }

/** A number to dial and whose it is; `certain` is false where the area code of the other place is not known. */
export type Call = ReturnType<typeof callsTo>[number]

/** What to say in one case: the opening, and for each side its number and the questions that the answer leaves open there. */
export type PhoneCard = {
  opening: Text
  sides: readonly { side: Side; calls: readonly Call[]; questions: readonly Said[] }[]
  /** For whom has applied already: what to say at each stage, and to which side. */
  stages: readonly (Said & { name: Text; side: Side })[]
  /** The line that takes any question and any complaint. */
  elsewhere: readonly Channel[]
  never: Sayings['never']
  rights: Sayings['rights']
  /** Steps with a limit that binds an agency: the step's title, and the words of the fact. */
  limits: readonly Answered<Step>[]
}

/** Draws the card from the answer to a case; without one, it holds what can be said in any case. */
export function phoneCard(site: Site, sayings: Sayings, answer: Transfer | undefined): PhoneCard {
  const mine = ({ insurances }: { insurances?: readonly string[] | undefined }) =>
    !insurances || !answer || insurances.includes(answer.insurance.id)
  const say = sayer(site, sayings, mine)
  const questions = {
    joining: answer ? joiningQuestions(site, answer, say) : [...say('possible'), ...say('number'), ...say('reason')],
    leaving: answer ? leavingQuestions(site, answer, say) : [...say('stopped'), ...say('leaving-time')],
  }
  const agencies = answer?.steps.filter(({ item }) => isAgency(item)) ?? []
  return {
    opening: openingOf(site, sayings, answer),
    sides: (['joining', 'leaving'] as const)
      .filter((side) => questions[side].length > 0)
      .map((side) => ({
        side,
        calls: callsTo(site, answer?.insurance.id, answer?.[side]),
        questions: questions[side],
      })),
    stages: !answer || agencies.length > 0 ? stagesOf(site) : [],
    elsewhere: hotlinesOf(site).filter((channel) => !channel.area_code),
    never: sayings.never.filter(mine),
    rights: sayings.rights.filter(mine),
    limits: agencies.filter(({ item }) => item.limit),
  }
}

type Fill = Readonly<Record<string, Text>>
type Say = (ask: Ask, fill?: Fill) => Said[]

/** Gives a question of the content with its blanks filled, or none where it does not fit the insurance. */
function sayer(site: Site, { asks }: Sayings, mine: (said: Sayings['asks'][Ask]) => boolean): Say {
  return (ask, fill = {}) => (mine(asks[ask]) ? [{ id: ask, text: filled(site, asks[ask].text, fill) }] : [])
}

function filled(site: Site, text: Text, fill: Fill): Text {
  return everyLanguage(site, (id) => (text[id] ?? '').replace(/\{(\w+)\}/g, (hole, name) => fill[name]?.[id] ?? hole))
}

function everyLanguage(site: Site, words: (language: string) => string): Text {
  return Object.fromEntries(site.languages.map(({ id }) => [id, words(id)]))
}

/** Several names as one text, with the comma of each language. */
function names(site: Site, texts: readonly Text[]): Text {
  const comma = (id: string) => site.languages.find((language) => language.id === id)?.words['list.comma'] ?? ', '
  return everyLanguage(site, (id) => texts.map((text) => text[id] ?? '').join(comma(id)))
}

function openingOf(site: Site, sayings: Sayings, answer: Transfer | undefined): Text {
  if (!answer?.leaving || !answer.joining) return sayings.opening_without_case
  const { insurance, leaving, joining } = answer
  return filled(site, sayings.opening, { insurance: insurance.short, from: leaving.short, to: joining.short })
}

/** A verdict that asks her to act is asked about in her words; one that sends her home is read out to be confirmed. */
const TO_CONFIRM = new Set(['not-possible', 'by-itself', 'can-wait'])

function joiningQuestions(site: Site, answer: Transfer, say: Say): Said[] {
  const { verdict } = answer.verdict.item
  const confirm = TO_CONFIRM.has(verdict) || (verdict === 'now' && answer.verdict.item.known === 'reported')
  const unchecked = answer.joining && answer.coverage.joining === 'unchecked'
  return [
    ...(confirm ? say('verdict', { title: answer.verdict.item.title }) : say('possible')),
    ...openQuestions(site, answer, 'joining'),
    ...paperQuestions(site, answer, 'joining', say),
    ...(unchecked ? say('local') : []),
    ...timeQuestion(site, answer, 'joining', say),
    ...(verdict === 'by-itself' || verdict === 'not-possible' ? [] : say('number')),
    ...(verdict === 'by-itself' ? [] : say('reason')),
  ]
}

function leavingQuestions(site: Site, answer: Transfer, say: Say): Said[] {
  const sends = answer.steps.some(({ item }) => item.actor === 'leaving')
  return [
    ...openQuestions(site, answer, 'leaving'),
    ...(sends ? say('stopped') : []),
    ...paperQuestions(site, answer, 'leaving', say),
    ...timeQuestion(site, answer, 'leaving', say),
  ]
}

/** The questions on which the verdict, a paper or a step still depends, put to the clerk. What only a few people have is left out: the card is one sheet. */
function openQuestions(site: Site, { unless, materials, steps }: Transfer, side: Side): Said[] {
  const open = new Set([...unless, ...materials, ...steps].flatMap(({ onlyIf }) => onlyIf))
  return site.circumstances.flatMap(({ id, ask }) =>
    ask?.side === side && open.has(id) ? [{ id, text: ask.text }] : [],
  )
}

/** Papers that may be needed, and apart from them those that somebody reports or that name no basis. */
function paperQuestions(site: Site, answer: Transfer, side: Side, say: Say): Said[] {
  const own = answer.materials.filter(({ item }) => (item.side === 'leaving' ? 'leaving' : 'joining') === side)
  const doubtful = own.filter(({ item }) => askedWithoutBasis(item) || item.known === 'reported')
  const open = own.filter((paper) => !doubtful.includes(paper) && paper.onlyIf.length > 0)
  const list = (papers: typeof own) => names(site, uniqueNames(papers.map(({ item }) => item.name)))
  return [
    ...(open.length > 0 ? say('papers', { names: list(open) }) : []),
    ...(doubtful.length > 0 ? say('papers-without-basis', { names: list(doubtful) }) : []),
  ]
}

const uniqueNames = (texts: readonly Text[]) => [...new Map(texts.map((text) => [JSON.stringify(text), text])).values()]

function timeQuestion(site: Site, answer: Transfer, side: Side, say: Say): Said[] {
  const step = answer.steps.find(({ item }) => item.actor === side)?.item
  if (!step) return []
  return step.limit ? say(`${side}-limit`, { limit: factOf(site, step.limit).text }) : say(`${side}-time`)
}

function stagesOf(site: Site): PhoneCard['stages'] {
  // When all is done there is nothing left to call for; the page of that stage says what to check.
  const under = site.stages.filter((stage, index) => stage.holder !== 'you' || index < site.stages.length - 1)
  return under.map(({ id, name, holder, say }) => ({
    id,
    name,
    side: holder === 'leaving' ? 'leaving' : 'joining',
    text: everyLanguage(site, (language) => plainWords(say[language] ?? [])),
  }))
}
