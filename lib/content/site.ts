import type { RootContent } from 'mdast'
import type { Section } from './markdown.ts'
import type { CalendarData } from './schemas/calendar.ts'
import type { ChannelData, ChannelUseData, RegionChannelData } from './schemas/channel.ts'
import type { CircumstanceData } from './schemas/circumstance.ts'
import type { Citation, Known, Text } from './schemas/common.ts'
import type { FactData } from './schemas/fact.ts'
import type { AlertData, ProblemData, TermData } from './schemas/guide.ts'
import type { ChangeData, LinkHealthData, RedirectData } from './schemas/history.ts'
import type { InsuranceData, NoteData, OutcomeData } from './schemas/insurance.ts'
import type { MaterialData, MaterialsData } from './schemas/materials.ts'
import type { LanguageData, ProseData, SiteData, StageData } from './schemas/page.ts'
import type { QuestionData } from './schemas/question.ts'
import type { RegionData, RegionInsuranceData } from './schemas/region.ts'
import type { SayingsData } from './schemas/sayings.ts'
import type { ShortLinksData } from './schemas/short-links.ts'
import type { SourceData } from './schemas/source.ts'
import type { StepData } from './schemas/steps.ts'
import type { SynonymsData } from './schemas/synonyms.ts'
import type { ToolData } from './schemas/tool.ts'

type WithId<T> = T & { id: string }
/** A statement with its ground filled in: its own, or that of the file it stands in. */
export type Ground = { basis: readonly Citation[]; known: Known; verified: string; reported_in?: Text | undefined }
export type Grounded<T> = Omit<T, keyof Ground> & Ground

export type Language = WithId<LanguageData>
export type Source = WithId<SourceData>
export type Fact = WithId<FactData>
export type Circumstance = WithId<CircumstanceData>
export type Channel = WithId<ChannelData>
export type Stage = WithId<StageData>
/** A thing that goes wrong for a reader; not to be confused with a problem in the content. */
export type Trouble = WithId<ProblemData>
/** A question of the bank, with its short answer. */
export type Question = WithId<QuestionData>
export type Term = WithId<TermData>
export type Alert = WithId<AlertData>
export type Calendar = CalendarData & { year: number }
export type Tool = WithId<ToolData>
/** What was changed on a day; its id begins with the day. */
export type Change = WithId<ChangeData> & { day: string }
/** Where the matter of a former page went, or since when it is gone. */
export type Redirect = RedirectData
/** How an official address answered when it was last tried. */
export type LinkHealth = LinkHealthData['links'][number]
export type Reworded = { url: string; on: string; was: readonly string[]; is: readonly string[] }
export type Synonym = SynonymsData['synonyms'][number]
/** The sentences of the card for the telephone and the window. */
export type Sayings = SayingsData
export type Prose = Omit<ProseData, 'sections'> & { lead: RootContent[]; sections: Section[] }

export type Outcome = Grounded<OutcomeData>
export type Note = Grounded<NoteData>
export type Material = Grounded<MaterialData>
export type NotNeeded = Grounded<MaterialsData['not_needed'][number]>
export type Step = Grounded<StepData>
export type ChannelUse = Grounded<ChannelUseData>

/** One insurance with its six files joined. */
export type Insurance = Omit<InsuranceData, 'outcomes' | 'notes' | 'basis' | 'undecided'> & {
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

export type RegionChannel = RegionChannelData
/** How a region's list differs from the list above it: what it takes out, what it says otherwise, what it adds. */
export type Difference<T> = {
  omit?: readonly string[] | undefined
  change?: readonly ({ [K in keyof T]?: T[K] | undefined } & Ground & { id: string })[] | undefined
  add?: readonly T[] | undefined
}
/** What a region has of its own for one insurance. `ground` is what its check rests on. */
export type RegionInsurance = Omit<RegionInsuranceData, 'materials' | 'steps' | 'outcomes' | 'notes'> & {
  ground: Ground
  materials?: Difference<Material> | undefined
  steps?: Difference<Step> | undefined
  outcomes?: { add: readonly Outcome[] } | undefined
  notes?: { add: readonly Note[] } | undefined
}
/** A province-level unit, or a city below one. `insurances` holds only what somebody has checked. */
export type Region = Omit<RegionData, 'parent' | 'insurances'> & {
  id: string
  parent: Region | undefined
  insurances?: Readonly<Record<string, RegionInsurance>> | undefined
}

/** The whole content, checked and joined: the one value that the pages are made from. */
export type Site = {
  settings: SiteData
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
  shortLinks: ShortLinksData
  /** Absent when nobody has written them: there is then no card. */
  sayings: Sayings | undefined
  /** For every source, the pages that rest on it, without their language. */
  citedBy: ReadonlyMap<string, readonly string[]>
  /** Every page address without its language, e.g. `/policy/medical`; `''` is the home page. */
  addresses: readonly string[]
  /** The pages and files that are not for search engines, likewise. */
  unlisted: readonly string[]
}
