import type { Site } from '#lib/content/site.ts'
import { API_NAMES, type ApiName } from '#lib/domain/api/addresses.ts'
import { type Described, openApiOf } from '#lib/domain/api/openapi.ts'
import { wordsIn } from './words.ts'

/** The description of the API, with the words that people read of each answer. */
export function openApi(request: Pick<Described, 'site' | 'today' | 'origin'>) {
  return openApiOf({ ...request, summaries: summariesOf(request.site) })
}

function summariesOf(site: Site): Described['summaries'] {
  const [en, zh] = [wordsIn(site, 'en').words, wordsIn(site, 'zh').words]
  const each = API_NAMES.map((name) => [name, { en: en(`api.sum.${name}`), zh: zh(`api.sum.${name}`) }])
  return Object.fromEntries(each) as Record<ApiName, { en: string; zh: string }>
}
