import type { Insurance, Prose } from '#lib/content/site.ts'
import { plainTextOf } from '#lib/domain/words/plain-text.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import type { DocumentSection, Reading, SearchDocument } from './document.ts'

/** The pages of each insurance: its rules and its steps. */
export function insuranceDocuments(reading: Reading, language: string): SearchDocument[] {
  return reading.site.insurances.flatMap((insurance) => [
    rulesOf(insurance, reading, language),
    stepsOf(insurance, reading),
  ])
}

function rulesOf(insurance: Insurance, reading: Reading, language: string): SearchDocument {
  const prose = inLanguage(insurance.policy, language)
  return {
    path: `/policy/${insurance.id}`,
    kind: 'policy',
    title: prose.title,
    names: [...namesOf(insurance, reading), prose.description],
    sections: [{ anchor: '', heading: '', text: reading.tell(insurance.summary) }, ...sectionsOf(prose)],
  }
}

function stepsOf(insurance: Insurance, reading: Reading): SearchDocument {
  const { words, say, tell, all } = reading
  const name = say(insurance.short)
  return {
    path: `/steps/${insurance.id}`,
    kind: 'steps',
    title: words('steps.insurance.title', { name }),
    names: namesOf(insurance, reading),
    sections: [
      { anchor: '', heading: '', text: tell(insurance.summary) },
      ...insurance.steps.map((step) => ({
        anchor: 'steps',
        heading: say(step.title),
        text: [tell(step.text), ...(step.ways ?? []).map(all)].join('\n'),
      })),
      { anchor: 'channels', heading: words('plan.channels'), text: insurance.channels.map(all).join('\n') },
    ],
  }
}

function namesOf({ name, short }: Insurance, { say, elsewhere }: Reading): string[] {
  return [say(short), say(name), ...elsewhere(short)]
}

/** Prose as sections: what stands before the first heading, and one for each heading. */
export function sectionsOf({ lead, sections }: Prose): DocumentSection[] {
  return [
    { anchor: '', heading: '', text: plainTextOf(lead) },
    ...sections.map(({ id, title, nodes }) => ({
      anchor: id,
      heading: plainTextOf(title),
      text: plainTextOf(nodes),
    })),
  ]
}

/** The pages of prose that stand beside the guide: about the site, scams, privacy. */
export function proseDocuments({ site }: Reading, language: string): SearchDocument[] {
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
  { words, wordsElsewhere, has, site, tell, say }: Reading,
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
            text: [channel.can, channel.cannot, channel.needs].map((each) => (each ? tell(each) : '')).join('\n'),
          })),
        ],
      },
    ]
  })
}
