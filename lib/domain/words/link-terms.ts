import type { PhrasingContent, RootContent } from 'mdast'
import type { Prose, Term } from '#lib/content/site.ts'
import { inLanguage } from './text.ts'

/**
 * Links the first use of each glossary term in a text to its entry (`/glossary#id`), longest terms first.
 * Headings, quotations and the words of links stay as they are. The text given is not changed.
 */
export function linkTerms(prose: Prose, terms: readonly Term[], language: string): Prose {
  const open = terms
    .map((term) => ({ id: term.id, name: inLanguage(term.name, language) }))
    .sort((a, b) => b.name.length - a.name.length)
  const seen = new Set<string>()
  const block = <T extends RootContent>(node: T): T => {
    if (node.type === 'paragraph' || node.type === 'tableCell')
      return { ...node, children: node.children.flatMap(inline) }
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'table' || node.type === 'tableRow')
      return { ...node, children: node.children.map((child) => block(child as RootContent)) } as T
    return node
  }
  const inline = (node: PhrasingContent): PhrasingContent[] => {
    if (node.type === 'strong' || node.type === 'emphasis')
      return [{ ...node, children: node.children.flatMap(inline) }]
    return node.type === 'text' ? linked(node.value) : [node]
  }
  const linked = (text: string): PhrasingContent[] => {
    const found = firstTerm(text)
    if (!found) return [{ type: 'text', value: text }]
    seen.add(found.id)
    const end = found.at + found.length
    const link: PhrasingContent = {
      type: 'link',
      url: `/glossary#${found.id}`,
      children: [{ type: 'text', value: text.slice(found.at, end) }],
    }
    return [{ type: 'text', value: text.slice(0, found.at) }, link, ...linked(text.slice(end))]
  }
  const firstTerm = (text: string) => {
    const hits = open
      .filter(({ id }) => !seen.has(id))
      .map(({ id, name }) => ({ id, at: indexOfTerm(text, name), length: name.length }))
    return hits.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at || b.length - a.length)[0]
  }
  return {
    ...prose,
    lead: prose.lead.map(block),
    sections: prose.sections.map((section) => ({ ...section, nodes: section.nodes.map(block) })),
  }
}

/** Where a term stands in a text: anywhere in Chinese, as whole words elsewhere. */
function indexOfTerm(text: string, name: string): number {
  if (/\p{Script=Han}/u.test(name)) return text.indexOf(name)
  return new RegExp(`\\b${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`, 'i').exec(text)?.index ?? -1
}
