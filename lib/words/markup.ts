import type { PhrasingContent } from 'mdast'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text inside an element of HTML or SVG, or inside the double quotation marks of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)
}

/** A sentence as HTML for other programs; `addressOf` makes a link's address one that holds everywhere. */
export function sentenceHtml(nodes: readonly PhrasingContent[], addressOf: (url: string) => string): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return escapeHtml(node.value)
      if (!('children' in node)) return ''
      const inner = sentenceHtml(node.children, addressOf)
      if (node.type === 'link') return `<a href="${escapeHtml(addressOf(node.url))}">${inner}</a>`
      return node.type === 'strong' ? `<strong>${inner}</strong>` : inner
    })
    .join('')
}
