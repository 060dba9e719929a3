import type { Insurance, Language, Site } from '#lib/content/site.ts'
import { ASK_KEY, type Case, caseQuery, readCaseAt } from '#lib/domain/address/query.ts'

/** The checklist of a case without the site around it, for pages of others; it takes the query of `/plan`. */
export const EMBED = '/embed/checklist'

/** A case whose checklist can be embedded, and the language to show it in. */
export type Embed = { language: Language; asked: Case & { insurance: Insurance } }

/** The checklist that belongs to an absolute address, or nothing when the address is not of `origin` or says no single insurance. */
export function embedOf(address: string, origin: string, site: Site): Embed | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  // http or https: which one a site answers to is no part of what was asked.
  if (!url || !/^https?:$/.test(url.protocol) || url.host !== new URL(origin).host) return undefined
  const [, id, path = ''] = /^\/([^/]+)(\/.+)$/.exec(url.pathname) ?? []
  const language = site.languages.find((each) => each.id === id)
  const asked = caseAt(path, url.searchParams, site)
  if (!language || !asked?.insurance || asked.misread.length > 0) return undefined
  return { language, asked: { ...asked, insurance: asked.insurance } }
}

/** The page of an embed without its language, with its canonical query. */
export function embedPath({ asked }: Pick<Embed, 'asked'>, site: Pick<Site, 'circumstances'>): string {
  return EMBED + caseQuery({ ...asked, ask: undefined }, site)
}

/** The case of the pages that have a checklist. Which question is being put on one of them is no part of its case. */
function caseAt(path: string, query: URLSearchParams, site: Site): Case | undefined {
  const policy = /^\/policy\/([^/]+)$/.exec(path)?.[1]
  if (policy) return readCaseAt(EMBED, new URLSearchParams({ insurance: policy }), site)
  if (path !== '/plan' && path !== EMBED && !/^\/materials\/[^/]+$/.test(path)) return undefined
  const own = new URLSearchParams(query)
  own.delete(ASK_KEY)
  return readCaseAt(path, own, site)
}
