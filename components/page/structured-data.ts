import { plainText } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Insurance, Region, Source } from '#lib/content/site.ts'
import { absolute } from '#lib/domain/address/paths.ts'
import { pageGround, pageHead } from '#lib/domain/pages/pages.ts'
import { shortName } from '#lib/domain/rules/citation.ts'
import { oldest } from '#lib/domain/rules/freshness.ts'
import { hotlineFor, localHotlines, serves } from '#lib/domain/rules/hotline.ts'
import type { Crumb } from './crumbs.tsx'

/** A node of schema.org's vocabulary; what is undefined is left out. */
export type Thing = { '@type': string; [property: string]: string | number | Thing | readonly Thing[] | undefined }

/**
 * A page of the sitemap in schema.org's words: where it stands, when it was checked, what it cites and which official services it
 * describes. It says nothing that the page does not show.
 */
export function structuredData(view: View, path: string, crumbs: readonly Crumb[]): Thing {
  const { site, language } = view
  const ground = pageGround(site, path, language.id)
  const source = path.startsWith('/law/') ? site.sources.get(path.slice('/law/'.length)) : undefined
  const question = questionOn(view, path)
  const services = servicesOn(view, path)
  const cited = source ? [] : [...new Set(ground?.basis.map((citation) => citation.source))]
  return {
    '@type': question ? 'FAQPage' : 'WebPage',
    url: addressOf(view, path),
    name: pageHead(view, path).heading,
    inLanguage: language.tag,
    isPartOf: website(view),
    breadcrumb: crumbs.length > 0 ? breadcrumb(view, crumbs) : undefined,
    lastReviewed: ground && oldest(ground.days),
    citation: cited.length > 0 ? cited.map((id) => citedWork(view, id)) : undefined,
    mainEntity: source ? sourceWork(view, source) : (question ?? (services.length > 0 ? services : undefined)),
  }
}

const addressOf = ({ origin, at }: View, path: string) => absolute(origin, at(path))

function website(view: View): Thing {
  const { settings } = view.site
  const { operator } = settings
  return {
    '@type': 'WebSite',
    url: addressOf(view, ''),
    name: view.say(settings.name),
    publisher: operator && { '@type': 'Organization', name: view.say(operator.name) },
  }
}

/** The same way as the page's own breadcrumb shows, beginning at the home page. */
function breadcrumb(view: View, crumbs: readonly Crumb[]): Thing {
  const way = [{ words: view.words('home'), path: '' }, ...crumbs]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ words, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: words,
      item: addressOf(view, path),
    })),
  }
}

/** A source as the page cites it; the official address stands on the source's own page, to which the citation leads. */
function citedWork(view: View, id: string): Thing {
  const source = view.site.sources.get(id)
  if (!source) throw new Error(`"${id}" is not in content/sources; the content check would have found this`)
  return { '@type': 'CreativeWork', name: shortName(source, view.language.id), url: addressOf(view, `/law/${id}`) }
}

function sourceWork({ say }: View, source: Source): Thing {
  return {
    '@type': 'CreativeWork',
    name: say(source.title),
    identifier: source.number,
    publisher: { '@type': 'Organization', name: say(source.issuer) },
    datePublished: source.issued,
    url: source.url,
  }
}

/** The question of a page of the bank. It is a page of questions with their answers (FAQPage), and none on which readers write answers (QAPage). */
function questionOn(view: View, path: string): Thing | undefined {
  const question = view.site.questions.find(({ id }) => path === `/questions/${id}`)
  return (
    question && {
      '@type': 'Question',
      name: view.say(question.title),
      acceptedAnswer: { '@type': 'Answer', text: plainText(view, question.answer) },
    }
  )
}

/** The transfers that a page explains: that of its insurance, or those that its region handles. */
function servicesOn(view: View, path: string): readonly Thing[] {
  const [, folder = '', id] = path.split('/')
  const { site } = view
  if (folder === 'steps')
    return site.insurances.filter((each) => each.id === id).flatMap((each) => service(view, each, undefined))
  const region = folder === 'regions' ? site.regions.find((each) => each.id === id) : undefined
  return region ? site.insurances.flatMap((each) => service(view, each, region)) : []
}

/** An insurance's transfer as the official service that it is: its agency provides it, never this site. */
function service(view: View, { id, name, agency }: Insurance, region: Region | undefined): Thing[] {
  if (!agency) return []
  return [
    {
      '@type': 'GovernmentService',
      name: view.say(name),
      provider: { '@type': 'GovernmentOrganization', name: view.say(agency.name) },
      areaServed: region && { '@type': 'AdministrativeArea', name: view.say(region.short) },
      availableChannel: region && channelsFor(view, id, region),
    },
  ]
}

/** The region's numbers for an insurance, and its official addresses as far as they were read on official pages. */
function channelsFor({ site }: View, insurance: string, region: Region): readonly Thing[] | undefined {
  const phones = localHotlines(site, insurance).map((channel) => ({
    '@type': 'ServiceChannel',
    servicePhone: { '@type': 'ContactPoint', telephone: hotlineFor(channel, region).number },
  }))
  const sites = region.channels
    .filter((channel) => channel.url && (channel.known ?? 'official') === 'official' && serves(channel, insurance))
    .map(({ url }) => ({ '@type': 'ServiceChannel', serviceUrl: url }))
  const all = [...phones, ...sites]
  return all.length > 0 ? all : undefined
}
