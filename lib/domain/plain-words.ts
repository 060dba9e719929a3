import type { PhrasingContent } from 'mdast'

/** The words of a sentence without links and bold: for descriptions, keys, and text that is copied. */
export function plainWords(nodes: readonly PhrasingContent[]): string {
  return nodes.map(wordsIn).join('')
}

function wordsIn(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsIn).join('') : ''
}
