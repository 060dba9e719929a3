import { plainText } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Text } from '#lib/content/schemas/common.ts'
import { inLanguage, wholeSentences } from '#lib/domain/words/text.ts'

/**
 * What a search engine shows of a page. The title stands before the site's name; both are in the words that people search for.
 * The heading is the page's `h1`: the title, unless that is too long for a list of results or too dry for a reader.
 */
export type PageHead = { title: string; description: string; heading: string }

/** Characters of a description that a result list shows; a Chinese one takes the room of two. */
const ROOM = { zh: 90, other: 160 }
const roomIn = ({ language }: View) => (language.tag.startsWith('zh') ? ROOM.zh : ROOM.other)

type Head = Omit<PageHead, 'heading'> & { heading?: string }
type Named = (view: View, id: string) => Head | undefined

const PAGES: Readonly<Record<string, Named>> = {
  policy: ({ site, language }, id) => {
    const prose = site.insurances.find((each) => each.id === id)?.policy
    return prose && inLanguage(prose, language.id)
  },
  steps: (view, id) => {
    const insurance = view.site.insurances.find((each) => each.id === id)
    return insurance && inWords(view, insurance.short, ['steps.insurance.title', 'steps.insurance.description'])
  },
  materials: (view, id) => ofRegion(view, id, ['materials.region.title', 'materials.region.description']),
  channels: (view, id) => ofRegion(view, id, ['channels.region.title', 'channels.region.description']),
  regions: (view, id) => ofRegion(view, id, ['region.title', 'region.description']),
  status: (view, id) => {
    const stage = view.site.stages.find((each) => each.id === id)
    return stage && inWords(view, stage.name, ['stage.title', 'stage.description'])
  },
  problems: (view, id) => {
    const trouble = view.site.troubles.find((each) => each.id === id)
    return (
      trouble && {
        title: inLanguage(trouble.title, view.language.id),
        description: wholeSentences(plainText(view, trouble.summary), roomIn(view)),
      }
    )
  },
  questions: (view, id) => {
    const question = view.site.questions.find((each) => each.id === id)
    return (
      question && {
        title: inLanguage(question.title, view.language.id),
        description: wholeSentences(plainText(view, question.answer), roomIn(view)),
      }
    )
  },
  law: ({ site, language, words }, id) => {
    const source = site.sources.get(id)
    if (!source) return undefined
    const title = inLanguage(source.short ?? source.title, language.id)
    const number = source.number ? words('source.in-brackets', { number: source.number }) : ''
    const description = words('source.description', { title, number })
    return { title, description, heading: inLanguage(source.title, language.id) }
  },
  tools: ({ site, language }, id) => {
    const tool = site.tools.get(id)
    return (
      tool && { title: inLanguage(tool.title, language.id), description: inLanguage(tool.description, language.id) }
    )
  },
}

/** Folders whose index speaks in the interface's words; `home` stands for the home page. */
const INDEXES = [
  'home',
  'policy',
  'materials',
  'steps',
  'status',
  'channels',
  'regions',
  'law',
  'glossary',
  'questions',
  'changes',
  'staff',
] as const

/**
 * The head of a page of the sitemap, from its path without the language.
 * @throws for a page that has none, naming it: a page without a title must not reach a reader.
 */
export function pageHead(view: View, path: string): PageHead {
  const [, folder = 'home', id] = path.split('/')
  const head = id === undefined ? headOfIndex(view, folder) : PAGES[folder]?.(view, id)
  if (!head) throw new Error(`the page "${path}" has no title; give it one in components/page/page-head.ts`)
  return { title: head.title, description: head.description, heading: head.heading ?? head.title }
}

function headOfIndex({ site, language, words }: View, folder: string): Head | undefined {
  const page = site.pages.get(folder)
  if (page) return inLanguage(page, language.id)
  const index = INDEXES.find((each) => each === folder)
  const head = index && { title: words(`${index}.title`), description: words(`${index}.description`) }
  return head && index === 'home' ? { ...head, heading: words('home.h1') } : head
}

type Keys = readonly [title: string, description: string]

function ofRegion(view: View, id: string, keys: Keys): Head | undefined {
  const region = view.site.regions.find((each) => each.id === id)
  return region && inWords(view, region.short, keys)
}

function inWords({ words, language }: View, named: Text, [title, text]: Keys) {
  const name = inLanguage(named, language.id)
  return { title: words(title, { name }), description: words(text, { name }) }
}
