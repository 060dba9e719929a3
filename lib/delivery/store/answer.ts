import type { Encoded } from './encode.ts'

/** A finished reply, before it is known which coding the client takes and what it has already. */
export type Answer = {
  status: number
  body: Encoded
  /** The value of Cache-Control. */
  caching: string
  /** Since when it is as it is (an HTTP date), when it says so. */
  modified?: string | undefined
  /** The address as it may be logged and as the headers depend on it: canonical, without query values. */
  path: string
  hit?: boolean
  headers?: Readonly<Record<string, string>>
}
