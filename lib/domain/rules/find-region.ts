import type { Region } from '#lib/content/site.ts'

/** What a reader's words for a region mean: one region, several that must be asked about, or nothing known. */
export type Found = { region: Region } | { oneOf: readonly Region[] } | { unknown: string }

const ENDINGS = /(维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区|省|市)$/

/** The spelling with which regions are compared: width and case folded, spaces trimmed, every dash and inner space one hyphen. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s'’‐-―_-]+/g, '-')
}

/**
 * Finds a region by slug, GB/T 2260 code, Chinese or English name, or alias; 省, 市 and 自治区 may be there or not.
 * A spelling that could mean several regions (`shan-xi`) is returned as such and never guessed.
 * The exact spelling comes first: 吉林市 is the city, though 吉林省 without its ending would be near.
 */
export function findRegion(regions: readonly Region[], text: string): Found {
  const wanted = fold(text)
  const confusable = regions.filter((region) => region.confusable?.some((word) => fold(word) === wanted))
  if (confusable.length > 0) return { oneOf: confusable }
  const bare = wanted.replace(ENDINGS, '')
  const region =
    regions.find((each) => spellings(each).includes(wanted)) ??
    regions.find((each) => bare !== '' && spellings(each).some((word) => word.replace(ENDINGS, '') === bare))
  return region ? { region } : { unknown: text }
}

function spellings(region: Region): string[] {
  const names = [...Object.values(region.name), ...Object.values(region.short), ...(region.aliases ?? [])]
  return [region.id, region.code ?? '', ...names.map(fold)].filter((word) => word !== '')
}
