import type { RootContent } from 'mdast'
import type { DataOf } from './kinds.ts'
import type { Section } from './markdown.ts'
import type { Citation, Known, Text } from './schemas/common.ts'

type WithId<T> = T & { id: string }
/** A statement with its ground filled in: its own, or that of the file it stands in. */
export type Ground = { basis: readonly Citation[]; known: Known; verified: string; reported_in?: Text | undefined }
export type Grounded<T> = Omit<T, keyof Ground> & Ground

export type Language = WithId<DataOf['language']>
export type Source = WithId<DataOf['source']>
export type Fact = WithId<DataOf['fact']>
export type Circumstance = WithId<DataOf['circumstance']>
export type Channel = WithId<DataOf['channel']>
export type Stage = WithId<DataOf['stage']>
/** A thing that goes wrong for a reader; not to be confused with a problem in the content. */
export type Trouble = WithId<DataOf['problem']>
/** A question of the bank, with its short answer. */
export type Question = WithId<DataOf['question']>
export type Term = WithId<DataOf['term']>
export type Alert = WithId<DataOf['alert']>
export type Calendar = DataOf['calendar'] & { year: number }
export type Tool = WithId<DataOf['tool']>
/** What was changed on a day; its id begins with the day. */
export type Change = WithId<DataOf['change']> & { day: string }
/** Where the matter of a former page went, or since when it is gone. */
export type Redirect = DataOf['redirects']['redirects'][number]
/** How an official address answered when it was last tried. */
export type LinkHealth = DataOf['link-health']['links'][number]
export type Reworded = { url: string; on: string; was: readonly string[]; is: readonly string[] }
export type Synonym = DataOf['synonyms']['synonyms'][number]
/** The sentences of the card for the telephone and the window. */
export type Sayings = DataOf['sayings']
export type Prose = Omit<DataOf['page'], 'sections'> & { lead: RootContent[]; sections: Section[] }

export type Outcome = Grounded<DataOf['insurance']['outcomes'][number]>
export type Note = Grounded<DataOf['insurance']['notes'][number]>
export type Material = Grounded<DataOf['materials']['materials'][number]>
export type NotNeeded = Grounded<DataOf['materials']['not_needed'][number]>
export type Step = Grounded<DataOf['steps']['steps'][number]>
export type ChannelUse = Grounded<DataOf['channels']['channels'][number]>

/** One insurance with its six files joined. */
export type Insurance = Omit<DataOf['insurance'], 'outcomes' | 'notes' | 'basis' | 'undecided'> & {
  id: string
  /** The choices of every question, by its id: with them a verdict knows what can still be answered. */
  choices: Readonly<Record<string, readonly string[]>>
  undecided?: Outcome
  basis: readonly Citation[]
  outcomes: readonly Outcome[]
  notes: readonly Note[]
  materials: readonly Material[]
  notNeeded: readonly NotNeeded[]
  steps: readonly Step[]
  channels: readonly ChannelUse[]
  policy: Text<Prose>
}

export type RegionChannel = DataOf['region']['channels'][number]
/** How a region's list differs from the list above it: what it takes out, what it says otherwise, what it adds. */
export type Difference<T> = {
  omit?: readonly string[] | undefined
  change?: readonly ({ [K in keyof T]?: T[K] | undefined } & Ground & { id: string })[] | undefined
  add?: readonly T[] | undefined
}
/** What a region has of its own for one insurance. `ground` is what its check rests on. */
export type RegionInsurance = Omit<
  NonNullable<DataOf['region']['insurances']>[string],
  'materials' | 'steps' | 'outcomes' | 'notes'
> & {
  ground: Ground
  materials?: Difference<Material> | undefined
  steps?: Difference<Step> | undefined
  outcomes?: { add: readonly Outcome[] } | undefined
  notes?: { add: readonly Note[] } | undefined
}
/** A province-level unit, or a city below one. `insurances` holds only what somebody has checked. */
export type Region = Omit<DataOf['region'], 'parent' | 'insurances'> & {
  id: string
  parent: Region | undefined
  insurances?: Readonly<Record<string, RegionInsurance>> | undefined
}

/** The whole content, checked and joined: the one value that the pages are made from. */
export type Site = {
  settings: DataOf['site']
  languages: readonly Language[]
  sources: ReadonlyMap<string, Source>
  facts: ReadonlyMap<string, Fact>
  circumstances: readonly Circumstance[]
  channels: ReadonlyMap<string, Channel>
  insurances: readonly Insurance[]
  regions: readonly Region[]
  stages: readonly Stage[]
  pages: ReadonlyMap<string, Text<Prose>>
  troubles: readonly Trouble[]
  /** The bank of questions, in the order of its topics. */
  questions: readonly Question[]
  /** The situations under which the questions are listed, in their order. */
  topics: readonly string[]
  terms: readonly Term[]
  alerts: readonly Alert[]
  /** Working days as far as they are known, year by year. */
  calendars: readonly Calendar[]
  tools: ReadonlyMap<string, Tool>
  /** The history, newest first. */
  changes: readonly Change[]
  /** By the former page, without its language. */
  redirects: ReadonlyMap<string, Redirect>
  /** By the address. */
  linkHealth: ReadonlyMap<string, LinkHealth>
  /** Official pages whose words have changed since they were read, and which nobody has looked at since. */
  reworded: readonly Reworded[]
  /** What people type where the site says something else. */
  synonyms: readonly Synonym[]
  /** Words of a search that say nothing of what is sought. */
  ignoredWords: readonly string[]
  /** The numbers that short links are made of. */
  shortLinks: DataOf['short-links']
  /** Absent when nobody has written them: there is then no card. */
  sayings: Sayings | undefined
  /** For every source, the pages that rest on it, without their language. */
  citedBy: ReadonlyMap<string, readonly string[]>
  /** Every page address without its language, e.g. `/policy/medical`; `''` is the home page. */
  addresses: readonly string[]
  /** The pages and files that are not for search engines, likewise. */
  unlisted: readonly string[]
}
