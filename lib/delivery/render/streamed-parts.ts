import { attributesOf, type Token } from './html-tokens.ts'

/** The renderer left a hole that no part of the document fills: sending it would hide content for ever. */
export class UnfinishedPage extends Error {
  override name = 'UnfinishedPage'
}

const OPENS_BOUNDARY = /^<!--\$[?!~]?-->$/
/** React's calls that move a late part into its place: `$RC("B:0","S:1")` for a boundary, `$RS("S:2","P:2")` for a hole. */
const MOVES = /\$R([CRS])\("([^"]+)","([^"]+)"/g

/**
 * React streams slow parts at the end of the document, hidden, and moves them with a script. The finished page has no such
 * script, so the move is made here. A page that was rendered in one go comes back unchanged.
 * @throws UnfinishedPage when a part is missing or failed.
 */
export function placeStreamedParts(tokens: readonly Token[]): readonly Token[] {
  const moves = movesIn(tokens)
  const { rest, parts } = takeParts(tokens)
  return fill(rest, (hole) => {
    const part = parts.get(moves.get(hole) ?? '')
    if (!part) throw new UnfinishedPage(`the renderer left the hole "${hole}" open`)
    return part
  })
}

function movesIn(tokens: readonly Token[]): Map<string, string> {
  const moves = new Map<string, string>()
  tokens.forEach((token, index) => {
    if (token.name !== 'script' || token.kind !== 'open') return
    for (const [, call, first = '', second = ''] of tokens[index + 1]?.source.matchAll(MOVES) ?? [])
      if (call === 'S') moves.set(second, first)
      else moves.set(first, second)
  })
  return moves
}

/** Takes `<div hidden id="S:…">…</div>` out of the document, by id. */
function takeParts(tokens: readonly Token[]): { rest: Token[]; parts: Map<string, Token[]> } {
  const rest: Token[] = []
  const parts = new Map<string, Token[]>()
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const id = token.kind === 'open' && token.name === 'div' ? idOf(token) : ''
    if (!id.startsWith('S:')) {
      rest.push(token)
      continue
    }
    const end = endOf(
      tokens,
      at,
      (each) => each.name === 'div' && each.kind === 'open',
      (each) => each.name === 'div',
    )
    parts.set(id, tokens.slice(at + 1, end))
    at = end
  }
  return { rest, parts }
}

/** Replaces every hole, also those inside the parts that fill others. */
function fill(tokens: readonly Token[], partOf: (hole: string) => readonly Token[]): Token[] {
  const filled: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.source === '<!--$!-->') throw new UnfinishedPage('a part of the page failed to render')
    const boundary = token.source === '<!--$?-->' || token.source === '<!--$~-->'
    const hole = boundary ? tokens[at + 1] : token
    const id = hole?.kind === 'open' && hole.name === 'template' ? idOf(hole) : ''
    if (!boundary && !id.startsWith('P:')) {
      filled.push(token)
      continue
    }
    filled.push(...fill(partOf(id), partOf))
    at = boundary ? endOf(tokens, at, opensBoundary, (each) => each.source === '<!--/$-->') : at + 1
  }
  return filled
}

function opensBoundary(token: Token): boolean {
  return OPENS_BOUNDARY.test(token.source)
}

/** The index of the token that closes the one at `start`. */
function endOf(
  tokens: readonly Token[],
  start: number,
  opens: (token: Token) => boolean,
  closes: (token: Token) => boolean,
): number {
  let depth = 0
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (opens(token)) depth++
    else if (closes(token) && --depth === 0) return at
  }
  throw new UnfinishedPage('a part of the page has no end')
}

function idOf(token: Token): string {
  return attributesOf(token).get('id') ?? ''
}
