import { z } from 'zod'

/** No list of an answer is longer; a client can count on it. There are fewer than 3,000 counties in the country. */
const MOST = 5000

export const listOf = <T extends z.ZodType>(item: T) => z.array(item).max(MOST)

/** An object of an answer and what the description says of it: closed here, so that nothing leaves that is not described. */
export const row = <T extends z.ZodRawShape>(about: string, fields: T) => z.strictObject(fields).describe(about)

/** One of the words of a closed list, and what the description says of them. */
export const oneOf = <T extends string>(words: readonly [T, ...T[]], about: string) => z.enum(words).describe(about)
