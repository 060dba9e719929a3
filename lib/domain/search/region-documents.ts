import type { Region } from '#lib/content/site.ts'
import type { DocumentSection, Reading, SearchDocument } from './document.ts'

/**
 * The three pages of each region. They hold what the region has of its own and not the nation's lists:
 * else every region would answer every question about papers.
 */
export function regionDocuments(reading: Reading): SearchDocument[] {
  return reading.site.regions.flatMap((region) => pagesOf(region, reading))
}

function pagesOf(region: Region, reading: Reading): SearchDocument[] {
  const { words, say, all } = reading
  const name = say(region.short)
  const shared = { region: region.id, subject: name, names: namesOf(region, reading) }
  const channels = region.channels.map(all).join('\n')
  return [
    {
      ...shared,
      path: `/regions/${region.id}`,
      kind: 'regions',
      title: words('region.title', { name }),
      sections: ownSections(region, reading, (own) => [own.outcomes, own.steps, own.notes]),
    },
    {
      ...shared,
      path: `/materials/${region.id}`,
      kind: 'materials',
      title: words('materials.region.title', { name }),
      sections: ownSections(region, reading, (own) => [own.materials]),
    },
    {
      ...shared,
      path: `/channels/${region.id}`,
      kind: 'channels',
      title: words('channels.region.title', { name }),
      sections: [{ anchor: 'own', heading: words('channels.own', { name }), text: channels }],
    },
  ]
}

type Own = NonNullable<Region['insurances']>[string]

function ownSections(region: Region, { site, say, all }: Reading, pick: (own: Own) => unknown[]): DocumentSection[] {
  return site.insurances.flatMap((insurance) => {
    const own = region.insurances?.[insurance.id]
    const text = own ? all(pick(own)) : ''
    return text === '' ? [] : [{ anchor: insurance.id, heading: say(insurance.short), text }]
  })
}

function namesOf(region: Region, { say, elsewhere }: Reading): string[] {
  return [say(region.name), ...elsewhere(region.name), ...(region.aliases ?? [])]
}
