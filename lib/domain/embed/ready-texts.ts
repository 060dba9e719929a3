/** The lengths in which texts are kept ready: a button, a line of a job page, a text message. */
export const LIMITS = [40, 80, 160] as const

/** How long a text is for its reader: characters, not the units in which it is stored. */
export const lengthOf = (text: string): number => [...text].length

/** The first of some texts, best first, that is no longer than the limit; nothing when none is. */
export function fitting(texts: readonly string[], limit: number): string | undefined {
  return texts.find((text) => lengthOf(text) <= limit)
}
