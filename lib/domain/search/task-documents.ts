import type { Prose } from '#lib/content/site.ts'
import { inLanguage, plainWords } from '#lib/domain/words/text.ts'
import type { DocumentSection, Reading, SearchDocument } from './document.ts'

/** The pages of each insurance: its rules and its steps. */
export function insuranceDocuments(reading: Reading): SearchDocument[] {
  const { site, language, words, say, all, elsewhere, opening } = reading
  return site.insurances.flatMap(({ id, name, short, summary, policy, steps, channels }): SearchDocument[] => {
    const prose = inLanguage(policy, language)
    const names = [say(short), say(name), ...elsewhere(short)]
    return [
      {
        path: `/policy/${id}`,
        kind: 'policy',
        title: prose.title,
        names: [...names, prose.description],
        sections: [opening(summary), ...sectionsOf(prose)],
      },
      {
        path: `/steps/${id}`,
        kind: 'steps',
        title: words('steps.insurance.title', { name: say(short) }),
        names,
        sections: [
          opening(summary),
          ...steps.map(({ title, text, ways = [] }) => ({
            anchor: 'steps',
            heading: say(title),
            text: [text, ...ways].map(all).join('\n'),
          })),
          { anchor: 'channels', heading: words('plan.channels'), text: all(channels) },
        ],
      },
    ]
  })
}

/** Prose as sections: what stands before the first heading, and one for each heading. */
function sectionsOf({ lead, sections }: Prose): DocumentSection[] {
  return [
    { anchor: '', heading: '', text: plainWords(lead) },
    ...sections.map(({ id, title, nodes }) => ({
      anchor: id,
      heading: plainWords(title),
      text: plainWords(nodes),
    })),
  ]
}

/** The pages of prose that stand beside the guide: about the site, scams, privacy. */
export function proseDocuments({ site, language }: Reading): SearchDocument[] {
  return [...site.pages].map(([id, twins]) => {
    const prose = inLanguage(twins, language)
    const others = Object.entries(twins).flatMap(([other, { title }]) => (other === language ? [] : [title]))
    return {
      path: `/${id}`,
      kind: 'page' as const,
      title: prose.title,
      names: [prose.description, ...others],
      sections: sectionsOf(prose),
    }
  })
}

/** The parts whose first page is of their own kind. */
const KINDS = ['policy', 'materials', 'steps', 'status', 'channels', 'regions', 'law', 'glossary'] as const

/** The first page of each part of the site, home among them; `paths` are those that no other maker has made a document of. */
export function partDocuments(
  { words, wordsElsewhere, has, site, all, say }: Reading,
  paths: readonly string[],
): SearchDocument[] {
  return paths.flatMap((path) => {
    const part = path === '' ? 'home' : path.slice(1).replaceAll('/', '.')
    if (!has(`${part}.title`)) return []
    const said = ['description', 'answer', 'text'].filter((each) => has(`${part}.${each}`))
    const channels = path === '/channels' ? [...site.channels.values()] : []
    return [
      {
        path,
        kind: KINDS.find((kind) => kind === part) ?? 'page',
        title: words(`${part}.title`),
        names: [...(has(`nav.${part}`) ? [words(`nav.${part}`)] : []), ...wordsElsewhere(`${part}.title`)],
        sections: [
          {
            anchor: '',
            heading: has(`${part}.h1`) ? words(`${part}.h1`) : '',
            text: said.map((each) => words(`${part}.${each}`)).join('\n'),
          },
          ...channels.map((channel) => ({
            anchor: channel.id,
            heading: say(channel.name),
            text: [channel.can, channel.cannot, channel.needs].map(all).join('\n'),
          })),
        ],
      },
    ]
  })
}
