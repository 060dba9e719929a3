import { attributesOf, type Token, tokensOf } from './html-tokens.ts'

const DATA_SCRIPT = /^application\/(?:ld\+)?json$/i
const FRAMEWORK = /^\/_next\//
/** A leftover of streamed metadata; it shows nothing and means nothing without the framework. */
const EMPTY_HIDDEN = /^<div hidden(?:="")?>$/

/** What React leaves in a page for a part that failed, or that it would fill in later by a script. */
const HOLE = /^(?:<!--\$[?!~]-->|<template )/

/** What stands for a part that was set aside. */
const PART = /^<!--(\d+)-->$/

/**
 * Makes Next's HTML a finished page: without the framework's scripts, their preloads, the marks of hydration and what its head says twice.
 * `<base>` is put into the head, and each of `parts` where the comment with its number stands. All else is passed on byte for byte: text, attributes, JSON-LD, our own scripts, stylesheets, icons.
 * @throws Error when the document has a hole: without the framework's scripts its content would stay hidden for ever.
 */
export function finish(html: string, parts: readonly string[] = []): string {
  const kept: Token[] = []
  let dropping = false
  for (const token of tokensOf(html)) {
    if (token.kind !== 'text' && HOLE.test(token.source)) throw new Error('a part of the page is missing')
    if (token.kind === 'open' && token.name === 'script') dropping = isFrameworkScript(token)
    const part = token.kind === 'comment' ? parts[Number(PART.exec(token.source)?.[1])] : undefined
    const drop = dropping || token.kind === 'comment' || isFrameworkLink(token) || isSaidTwice(token)
    if (token.kind === 'close' && token.name === 'script') dropping = false
    if (part !== undefined) kept.push({ kind: 'text', name: '', source: part })
    else if (!drop) kept.push(token)
  }
  return withBaseInHead(kept)
    .filter((_, index, all) => !isEmptyHidden(all, index) && !isEmptyHidden(all, index - 1))
    .map(({ source }) => source)
    .join('')
}

/** `<base>` belongs into the head, before all that it speaks of; a page can write it only into the body. */
function withBaseInHead(tokens: readonly Token[]): readonly Token[] {
  const base = tokens.find(({ kind, name }) => kind === 'open' && name === 'base')
  const head = tokens.findIndex(({ kind, name }) => kind === 'open' && name === 'head')
  if (!base || head === -1) return tokens
  const rest = tokens.filter((token) => token !== base)
  return [...rest.slice(0, head + 1), base, ...rest.slice(head + 1)]
}

/** Inline scripts are all the framework's: our Content-Security-Policy would not let another run. Data is not a script. */
function isFrameworkScript(token: Token): boolean {
  const attributes = attributesOf(token)
  const src = attributes.get('src')
  return src === undefined ? !DATA_SCRIPT.test(attributes.get('type') ?? '') : FRAMEWORK.test(src)
}

/** Next says for one network again what every other, and that one too, reads from the Open Graph; only the form of the card is its own. */
function isSaidTwice(token: Token): boolean {
  return token.kind === 'open' && token.name === 'meta' && /\bname="twitter:(?!card")/.test(token.source)
}

/** Preloads of scripts that are gone, and `rel="expect"`, which holds rendering back until a removed script has run. */
function isFrameworkLink(token: Token): boolean {
  if (token.kind !== 'open' || token.name !== 'link') return false
  const attributes = attributesOf(token)
  const rel = attributes.get('rel')?.toLowerCase()
  if (rel === 'expect') return true
  const script =
    rel === 'modulepreload' || ((rel === 'preload' || rel === 'prefetch') && attributes.get('as') === 'script')
  return script && FRAMEWORK.test(attributes.get('href') ?? '')
}

function isEmptyHidden(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return EMPTY_HIDDEN.test(tokens[index]?.source ?? '') && next?.kind === 'close' && next.name === 'div'
}
