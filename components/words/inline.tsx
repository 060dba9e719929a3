import type { PhrasingContent } from 'mdast'
import { Fragment, type ReactNode } from 'react'
import type { Inline } from '#lib/content/markdown.ts'
import type { Text } from '#lib/content/schemas/common.ts'
import { citedIn, factOf, shortName } from '#lib/domain/rules/citation.ts'
import { plainWords } from '#lib/domain/words/text.ts'
import { HanRuns } from './han-runs.tsx'
import { LinkNote } from './link-note.tsx'
import type { View } from './view.ts'

type Said<T> = { view: View; of: Text<T>; as?: 'p' | 'h3' | 'strong' | typeof Fragment }

/** A sentence of the content in the reader's language; `as` an element of its own. */
export function Sentence({ view, of, as: Element = Fragment }: Said<Inline>) {
  return (
    <Element>
      <InlineNodes view={view} nodes={view.say(of)} />
    </Element>
  )
}

/** A label of the content in the same way, with Chinese terms inside other languages marked as Chinese. */
export function Label({ view, of, as: Element = Fragment }: Said<string>) {
  return (
    <Element>
      <HanRuns language={view.language} text={view.say(of)} />
    </Element>
  )
}

/** Inline Markdown as elements: text, strong, emphasis, and the four kinds of link that content may hold. */
export function InlineNodes({ view, nodes }: { view: View; nodes: Inline }) {
  return nodes.map((node, index) => <Fragment key={index}>{element(view, node)}</Fragment>)
}

function element(view: View, node: PhrasingContent): ReactNode {
  if (node.type === 'text') return <HanRuns language={view.language} text={node.value} />
  if (node.type === 'strong') return <strong>{<InlineNodes view={view} nodes={node.children} />}</strong>
  if (node.type === 'emphasis') return <em>{<InlineNodes view={view} nodes={node.children} />}</em>
  if (node.type === 'link') return link(view, node.url, <InlineNodes view={view} nodes={node.children} />)
  return null
}

function link(view: View, url: string, words: ReactNode): ReactNode {
  const { id } = view.language
  if (url.startsWith('fact:')) {
    const fact = factOf(view.site, url.slice('fact:'.length))
    return <data value={String(fact.value)}>{words}</data>
  }
  if (url.startsWith('source:')) {
    const [source = '', article] = url.slice('source:'.length).split('#')
    if (view.paper) return words
    const cited = citedIn(view.site, article ? { source, article } : { source }, id)
    return (
      <a className="cite" href={lawAddress(view, cited.path)}>
        {words}
        <span className="sr-only"> ({shortName(cited.source, id)})</span>
      </a>
    )
  }
  if (view.paper && url.startsWith('/')) return words
  if (url.startsWith('/')) return <a href={`/${id}${url}`}>{words}</a>
  return (
    <>
      <a href={url}>{words}</a>
      <LinkNote view={view} url={url} />
    </>
  )
}

/** The address of a place in the law, with the case that the reader came from: `/zh/law/x?insurance=medical#art-5`. */
export function lawAddress({ language, caseQuery = '' }: Pick<View, 'language' | 'caseQuery'>, path: string): string {
  const [page = '', article] = path.split('#')
  return `/${language.id}${page}${caseQuery}${article ? `#${article}` : ''}`
}

/** The words of a sentence without links and bold: for descriptions and keys. */
export function plainText(view: Pick<View, 'say'>, of: Text<Inline>): string {
  return plainWords(view.say(of))
}
