import type { Region } from '#lib/content/site.ts'
import type { DocumentSection, Reading, SearchDocument } from './document.ts'

/**
 * The three pages of each region. They hold what the region has of its own and not the nation's lists:
 * else every region would answer every question about papers.
 */
export function regionDocuments(reading: Reading): SearchDocument[] {
  return reading.site.regions.flatMap((region) => pagesOf(region, reading))
}

function pagesOf(region: Region, { site, words, say, all, elsewhere }: Reading): SearchDocument[] {
  const name = say(region.short)
  const names = [say(region.name), ...elsewhere(region.name), ...(region.aliases ?? [])]
  const own = (...lists: ('outcomes' | 'steps' | 'notes' | 'materials')[]) =>
    site.insurances.flatMap(({ id, short }): DocumentSection[] => {
      const text = all(lists.map((list) => region.insurances?.[id]?.[list]))
      return text === '' ? [] : [{ anchor: id, heading: say(short), text }]
    })
  const page = (kind: 'regions' | 'materials' | 'channels', title: string, sections: DocumentSection[]) => ({
    region: region.id,
    subject: name,
    names,
    path: `/${kind}/${region.id}`,
    kind,
    title: words(title, { name }),
    sections,
  })
  const channels = { anchor: 'own', heading: words('channels.own', { name }), text: all(region.channels) }
  return [
    page('regions', 'region.title', own('outcomes', 'steps', 'notes')),
    page('materials', 'materials.region.title', own('materials')),
    page('channels', 'channels.region.title', [channels]),
  ]
}
