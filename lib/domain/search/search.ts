import type { Insurance } from '#lib/content/site.ts'
import { letters } from '#lib/words/typed.ts'
import { KIND_WEIGHT, type SearchDocument } from './document.ts'
import { findNames } from './names.ts'
import { inOrder, likeness, THEN } from './phrases.ts'
import { type Place, placeHits } from './place-hits.ts'
import { casesOf, type Question, readQuestion, type StatedCase } from './question.ts'
import { FIELD_WEIGHT, type SearchIndex } from './search-index.ts'
import { wordsOfText } from './tokens.ts'

/** One answer: a page, and what the question states for it; `from` is the case that the page of an answer hands on. */
export type Hit = { document: SearchDocument; from?: StatedCase | undefined } & Place
export type Found = {
  question: Question
  hits: readonly Hit[]
  /** What was found, word by word, for marking. */
  words: ReadonlySet<string>
}

/** As good as the same. */
const WHOLE = 0.97
const MOST = 50
/** What a page says counts less than what it is called. */
const SAYING = 0.25
/** From here on a page answers more than where somebody moves. */
const ANSWERS = 0.33

/** Answers a typed question from the index, best first. Total: any text gives an answer, perhaps an empty one. */
export function search(typed: string, index: SearchIndex): Found {
  const question = readQuestion(typed, index)
  const words = new Set(inOrder(wordsOfText(question.rest, index.lexicon)))
  const general = ranked(words, question, index)
  const [from] = casesOf(question)
  const pages = general.map(({ document }) => (document.kind === 'questions' ? { document, from } : { document }))
  const [best] = general
  const wish = general.slice(0, 3).find(({ document, alike }) => OF_A_REGION.has(document.path) && alike >= ANSWERS)
  const { first, later } = placeHits(question, wish?.document.path, index)
  const least = isWholeMove(question) ? SUBSTANCE_BESIDE_A_PLAN : SUBSTANCE
  const told = !wish && best && isAnswer(best) && substance(words, index) > least ? pages.slice(0, 1) : []
  const outside = findNames(question.rest, index.outside, new Set()).flatMap(({ meant }) => meant)
  const strangers = outside.flatMap((path) => index.documents.get(path) ?? []).map((document) => ({ document }))
  const hits: Hit[] =
    strangers.length > 0 ? [...strangers, ...pages, ...first] : [...told, ...first, ...pages, ...later]
  const seen = new Set<string>()
  const keyOf = ({ document, insurance, stated }: Hit) =>
    `${document.path} ${stated ? [stated.leaving?.id, stated.joining?.id, insurance?.id] : ''}`
  return {
    question,
    hits: hits.filter((hit) => !seen.has(keyOf(hit)) && seen.add(keyOf(hit))).slice(0, MOST),
    words: new Set([...wordsOfText(question.rest), ...namesTyped(question)]),
  }
}

/** How much of a question must be about something else than that somebody moves, for its answer to come before the plan. */
const SUBSTANCE = 0.3
/** The same where the question says from where to where: then the plan is what most people want. */
const SUBSTANCE_BESIDE_A_PLAN = 0.6

/** Who says no more than what moves asks nothing in particular yet. */
const NOT_YET = 0.8

const isWholeMove = (question: Question) => casesOf(question).some(({ leaving, joining }) => leaving && joining)

/** How much of a question is about something else: what the home page is asked for, and the names of the insurances, only say that somebody moves. */
function substance(words: ReadonlySet<string>, { phrases, moving }: SearchIndex): number {
  const sum = (list: string[]) => list.reduce((mass, word) => mass + phrases.weigh(word), 0)
  const all = [...words].filter((word) => phrases.holding.has(word) && !word.includes(THEN))
  return sum(all.filter((word) => !moving.has(word))) / (sum(all) || 1)
}

/** Pages that answer a question; the others are where somebody begins. */
const ANSWERING: ReadonlySet<string> = new Set(['problems', 'questions', 'status', 'tools', 'page'])
/** Pages that each region has of its own. */
const OF_A_REGION: ReadonlySet<string> = new Set(['/channels', '/materials'])

const isAnswer = ({ document: { kind, path }, alike }: Ranked) => path !== '' && alike >= ANSWERS && ANSWERING.has(kind)

/** The regions' names as they stand in titles. */
function namesTyped({ regions, oneOf }: Question): string[] {
  const named = [...regions.map(({ region }) => region), ...oneOf.flatMap((each) => each.regions)]
  return named.flatMap(({ short }) => Object.values(short).flatMap((name) => wordsOfText(name)))
}

type Ranked = { document: SearchDocument; alike: number; score: number }

function ranked(words: ReadonlySet<string>, { rest, insurances }: Question, index: SearchIndex): Ranked[] {
  const said = lookUp(words, index)
  const most = said[0]?.score ?? 1
  const alike = likeness(words, index.phrases)
  const isBare = insurances.length > 0 && substance(words, index) <= SUBSTANCE
  const named = index.called.get(letters(rest.replace(MEANING, ' ')))
  const saying = new Map(said.map(({ id, score }) => [id as string, score / most]))
  const all = [...new Set([...alike.keys(), ...saying.keys()])].flatMap((path): Ranked[] => {
    const document = index.documents.get(path)
    if (!document) return []
    const called = (alike.get(path) ?? 0) * fitting(document, insurances, index.site.insurances[0]?.id)
    const exact = (named?.has(path) ? EXACT : 0) + (called > WHOLE ? SAYING : 0)
    const early = isBare && document.kind === 'questions' ? NOT_YET : 1
    const score = early * KIND_WEIGHT[document.kind] * called + SAYING * (saying.get(path) ?? 0) + exact
    return [{ document, alike: called, score }]
  })
  return all.sort((a, b) => b.score - a.score)
}

/** Words that stand on every page cost much and tell nothing. */
const MOST_TELLING = 6
/** What is about another insurance than the question answers it seldom; a question that names none is seldom about a lesser one. */
const OTHER_INSURANCE = 0.65
const LESSER_INSURANCE = 0.92

function fitting(
  { insurances: about = [] }: SearchDocument,
  asked: readonly Insurance[],
  main: string | undefined,
): number {
  if (about.length === 0) return 1
  if (asked.length === 0) return main && about.includes(main) ? 1 : LESSER_INSURANCE
  return asked.some(({ id }) => about.includes(id)) ? 1 : OTHER_INSURANCE
}

const WORDS_APART = '\n'
/** A region's own pages when the question does not name the region. */
const UNNAMED_REGION = 0.3

function lookUp(words: ReadonlySet<string>, { engine, documents, phrases }: SearchIndex) {
  // A character that is the whole question begins many a word; in a longer one it would only make noise.
  const lone = words.size === 1 ? words : new Set<string>()
  const telling = [...words].sort((a, b) => phrases.weigh(b) - phrases.weigh(a)).slice(0, MOST_TELLING)
  return engine.search(telling.join(WORDS_APART), {
    tokenize: (text) => text.split(WORDS_APART),
    processTerm: (term) => term,
    boost: FIELD_WEIGHT,
    boostTerm: phrases.weigh,
    boostDocument: (id) => {
      const document = documents.get(id)
      return document ? KIND_WEIGHT[document.kind] * (document.region ? UNNAMED_REGION : 1) : 1
    },
    prefix: (term) => lone.has(term),
  })
}

/** More than any likeness: a page that is called what was typed, letter by letter, comes before all that only share its words. */
const EXACT = 2
/** Who asks what a word means wants the page of that name. */
const MEANING =
  /(?:是|指)(?:啥|什么)(?:意思)?|(?:什么|啥)意思|\b(?:what is|what does|meaning of|meaning|means?)\b|[?？]/gi
