import type { Site } from '#lib/content/site.ts'
import type { Day } from '#lib/words/day.ts'
import type { ApiName } from './addresses.ts'
import type { ApiFault } from './faults.ts'
import type { ApiAnswer } from './schemas.ts'

/** What an answer depends on; `origin` is where the site is published. */
export type ApiRequest = { site: Site; today: Day; origin: string; query: URLSearchParams }

type Refused = { faults: readonly ApiFault[] }

/** An answer before it is checked against its schema, or what is wrong with the question. */
export type Replied<N extends ApiName> = { answer: ApiAnswer<N> } | Refused

/** An answer as it leaves the site, with the moment since which it is so; or what is wrong with the question. */
export type ApiReply<A = object> = { answer: A; modified: number } | Refused
