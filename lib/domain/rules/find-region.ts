import type { Region } from '#lib/content/site.ts'
import { spelling } from '#lib/words/typed.ts'

/**
 * What a reader's words for a region mean: one region, several that must be asked about, or nothing known. `within`: they name a
 * smaller place in that region, which has no file of its own; the answer is the region's, and whoever gives it says so.
 */
export type Found = { region: Region; within?: true } | { oneOf: readonly Region[] } | { unknown: string }

const PROVINCE = /(?:维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区|省|-province|-autonomous-region)$/
const CITY = /(?:市|-city|-municipality)$/
/** A division code of GB/T 2260, alone or at the head of a longer one (town, village). */
const CODE = /^(\d{2})(\d{2})\d{2}(?:\d{3}|\d{6})?$/

type Spellings = {
  exact: ReadonlyMap<string, Found>
  bare: ReadonlyMap<string, Region>
  longestFirst: readonly string[]
}

/** Made once for a site's list: making the spellings of all regions costs a hundred times more than looking one up. */
const known = new WeakMap<readonly Region[], Spellings>()

/**
 * Finds a region by slug, GB/T 2260 code, Chinese or English name, or alias; 省, 市 and 自治区 may be there or not.
 * A spelling that could mean several regions (`shan-xi`) is returned as such and never guessed. The exact spelling comes first.
 * 吉林市 is no province: a city named like its province, the code of a county and a place named behind its province lie `within` it.
 */
export function findRegion(regions: readonly Region[], text: string): Found {
  const all = spellingsOf(regions)
  const wanted = spelling(text)
  const found = all.exact.get(wanted) ?? byStem(wanted, all) ?? byCode(wanted, all) ?? byProvince(wanted, all)
  return found ?? { unknown: text }
}

function spellingsOf(regions: readonly Region[]): Spellings {
  const made = known.get(regions) ?? gather(regions)
  known.set(regions, made)
  return made
}

function gather(regions: readonly Region[]): Spellings {
  const exact = new Map<string, Found>()
  const bare = new Map<string, Region>()
  for (const region of regions)
    for (const word of spellingsIn(region)) {
      if (!exact.has(word)) exact.set(word, { region })
      const stem = stemOf(word)
      if (!bare.has(stem)) bare.set(stem, region)
    }
  for (const word of new Set(regions.flatMap(({ confusable = [] }) => confusable.map(spelling))))
    exact.set(word, {
      oneOf: regions.filter(({ confusable = [] }) => confusable.some((each) => spelling(each) === word)),
    })
  const whole = [...exact.keys()].filter((word) => /(?:省|市|自治区|行政区|兵团)$/.test(word))
  return { exact, bare, longestFirst: whole.sort((a, b) => b.length - a.length) }
}

function spellingsIn(region: Region): string[] {
  const names = [...Object.values(region.name), ...Object.values(region.short), ...(region.aliases ?? [])]
  return [region.id, region.code ?? '', ...names.map(spelling)].filter((word) => word !== '')
}

const stemOf = (word: string) => word.replace(PROVINCE, '').replace(CITY, '')

/** A name with another ending, or with one too many. A city is never the province with the same stem, but lies in it. */
function byStem(wanted: string, { exact, bare }: Spellings): Found | undefined {
  const stem = stemOf(wanted)
  const meant = exact.get(stem)
  if (meant && 'oneOf' in meant) return meant
  const region = stem === '' ? undefined : bare.get(stem)
  if (!region) return undefined
  const isProvince = region.parent === undefined && spellingsIn(region).some((word) => PROVINCE.test(word))
  return isProvince && CITY.test(wanted) ? { region, within: true } : { region }
}

/** The code of a smaller place: its prefecture when that has a file, or else its province. */
function byCode(wanted: string, { exact }: Spellings): Found | undefined {
  const [, province = '', prefecture = ''] = CODE.exec(wanted) ?? []
  const above = exact.get(wanted.slice(0, 6)) ?? exact.get(`${province}${prefecture}00`) ?? exact.get(`${province}0000`)
  return province === '' ? undefined : above && within(above)
}

/** 湖北省仙桃市: the whole name of a region, and behind it a place that has a file under it, or none. */
function byProvince(wanted: string, { exact, bare, longestFirst }: Spellings): Found | undefined {
  const first = longestFirst.find((word) => wanted.startsWith(word) && wanted.length > word.length)
  const above = first && exact.get(first)
  if (!above) return undefined
  const rest = wanted.slice(first.length).replace(/^-/, '')
  const own = bare.get(stemOf(rest))
  const below = exact.get(rest) ?? (own && { region: own })
  if (below && 'region' in below && 'region' in above && below.region.parent?.id === above.region.id) return below
  return within(above)
}

const within = (found: Found): Found => ('region' in found ? { ...found, within: true } : found)
