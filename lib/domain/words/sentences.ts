import type { PhrasingContent } from 'mdast'

type Inline = PhrasingContent[]

/** Where a sentence ends: after the stop and its closing mark, before the blank if there is one. */
const END = /[。！？](?:[”」』）])?|[.!?](?:["”’)])?(?=\s)/g

/**
 * The first `count` sentences of a text, and what follows them. A sentence ends in plain text only: a stop inside a link or
 * bold words belongs to them.
 */
export function splitSentences(nodes: readonly PhrasingContent[], count: number): { first: Inline; rest: Inline } {
  let seen = 0
  for (const [at, node] of nodes.entries()) {
    if (node.type !== 'text') continue
    for (const found of node.value.matchAll(END)) {
      seen += 1
      const end = found.index + found[0].length
      const left = node.value.slice(end).trimStart()
      if (seen < count || (left === '' && at === nodes.length - 1)) continue
      return {
        first: [...nodes.slice(0, at), { ...node, value: node.value.slice(0, end) }],
        rest: [...(left ? [{ ...node, value: left }] : []), ...nodes.slice(at + 1)],
      }
    }
  }
  return { first: [...nodes], rest: [] }
}
