import type { PhrasingContent } from 'mdast'

/** Text inside HTML elements. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
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
