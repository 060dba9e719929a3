import type { Nodes } from 'mdast'

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'tableCell'])

/** The words of a text without its markup, a line for each of its blocks. */
export function plainTextOf(nodes: readonly Nodes[]): string {
  return nodes.map(wordsIn).join('').trim()
}

function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const words = node.children.map(wordsIn).join('')
  return BLOCKS.has(node.type) ? `${words.trim()}\n` : words
}
