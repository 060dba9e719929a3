import { notFound } from 'next/navigation'
import { type View, viewFor } from '#components/words/view.ts'
import { sharedSite } from '#lib/content/shared-site.ts'
import type { Site } from '#lib/content/site.ts'
import { siteOn } from '#lib/domain/rules/dated.ts'
import { shanghaiDay } from '#lib/words/day.ts'
import { sharedMarkup } from './markup.ts'

/** The day in Shanghai, or the day that AS_OF names: a fact-checker can see the site as of any day. */
export function today(): string {
  return process.env.AS_OF ?? shanghaiDay(Date.now())
}

const shared = sharedSite()

/**
 * Our server shares the site with the thread before Next makes a page. Only without it, under `next dev`, `next build` and
 * `next start`, is the loader needed, which Next would otherwise put whole into each of its bundles. A site that another bundle has
 * read under `next dev` is not final: its files may change.
 */
const getSite = shared?.changed === '' ? () => shared.site : (await import('#lib/content/load.ts')).getSite

/** The site as it is on that day. */
export const siteToday = (): Site => siteOn(getSite(), today())

/** Where the site is published. From configuration only: a Host header can say anything. */
export const siteUrl = () => process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`

/** The view of a request from its language in the address; any other language is not found. */
export function viewIn(lang: string): View {
  const site = siteToday()
  const language = site.languages.find((each) => each.id === lang)
  if (!language) notFound()
  return viewFor({ site, language, today: today(), origin: siteUrl(), markup: sharedMarkup() })
}

export const viewOf = async (params: Promise<{ lang: string }>): Promise<View> => viewIn((await params).lang)

export type Query = Record<string, string | string[] | undefined>

/** Query values as Next hands them over, as the URLSearchParams that everything else reads; repeated keys keep their order. */
export async function queryOf(searchParams: Promise<Query>): Promise<URLSearchParams> {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(await searchParams)) {
    for (const each of Array.isArray(value) ? value : [value ?? '']) query.append(key, each)
  }
  return query
}
