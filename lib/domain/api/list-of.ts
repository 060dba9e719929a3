import { z } from 'zod'

/** No list of an answer is longer; a client can count on it. There are fewer than 3,000 counties in the country. */
const MOST = 5000

export const listOf = <T extends z.ZodType>(item: T) => z.array(item).max(MOST)
