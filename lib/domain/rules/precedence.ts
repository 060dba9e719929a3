import type { Site, Source } from '#lib/content/site.ts'

/**
 * The one rule for sources that pull apart: national law and notices before a place's page; what was read on an official
 * page before a reprint; the newer before the older. Negative when `a` is the stronger.
 */
export function precedence(a: Source, b: Source): number {
  const place = Number(a.place !== undefined) - Number(b.place !== undefined)
  const seen = a.place !== undefined ? Number(a.seen === 'reprint') - Number(b.seen === 'reprint') : 0
  return place || seen || (b.issued ?? '').localeCompare(a.issued ?? '')
}

/** Statements with the strongest ground first, each weighed by the first source it names; national ones keep their order. */
export function strongestFirst<T>(
  site: Pick<Site, 'sources'>,
  statements: readonly T[],
  sourceOf: (statement: T) => string | undefined,
): T[] {
  const source = (statement: T) => site.sources.get(sourceOf(statement) ?? '')
  return [...statements].sort((one, other) => {
    const [a, b] = [source(one), source(other)]
    if (!a || !b || (a.place === undefined && b.place === undefined)) return 0
    return precedence(a, b)
  })
}

/**
 * Whether a paper is only what one counter's page asks for. Such a paper is always shown, with its page's date and with the
 * reader's right: Art. 31 of the 2023 regulation wants a law, regulation or State Council decision behind any paper but an ID.
 */
export function askedWithoutBasis(material: { confidence: string }): boolean {
  return material.confidence === 'counter'
}
