/** A piece of an HTML document. All sources joined give the document back, byte for byte. */
export type Token = { kind: 'text' | 'comment' | 'close' | 'open'; source: string; name: string }

/** Elements whose content is text up to their own end tag, whatever it looks like. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes'])

const TAG_NAME = /[a-z][^\s/>]*/iy
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y

/** Cuts a document into tokens the way a browser does: tags inside comments, scripts and attributes are not tags. */
export function tokensOf(html: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  let raw: string | undefined
  while (at < html.length) {
    const token = raw ? rawText(html, at, raw) : nextToken(html, at)
    raw = token.kind === 'open' && RAW.has(token.name) ? token.name : undefined
    at += token.source.length
    if (token.source !== '') tokens.push(token)
  }
  return tokens
}

function nextToken(html: string, at: number): Token {
  const start = html.indexOf('<', at)
  if (start > at || start === -1)
    return { kind: 'text', name: '', source: html.slice(at, start === -1 ? undefined : start) }
  if (html.startsWith('<!--', at)) return { kind: 'comment', name: '', source: html.slice(at, endOfComment(html, at)) }
  const close = html[at + 1] === '/'
  TAG_NAME.lastIndex = at + (close ? 2 : 1)
  const name = TAG_NAME.exec(html)?.[0]
  if (!name) return { kind: 'text', name: '', source: html.slice(at, endOfDeclaration(html, at)) }
  const source = html.slice(at, endOfTag(html, TAG_NAME.lastIndex))
  return { kind: close ? 'close' : 'open', name: name.toLowerCase(), source }
}

/** `<!-->` and `<!--->` are whole comments; otherwise `-->` or `--!>` ends one, or the document does. */
function endOfComment(html: string, at: number): number {
  const end = /--!?>/g
  const abrupt = /<!---?>/y
  abrupt.lastIndex = at
  if (abrupt.test(html)) return abrupt.lastIndex
  end.lastIndex = at + 4
  return end.test(html) ? end.lastIndex : html.length
}

/** `<!DOCTYPE html>` and the like end at the next `>`; a bare `<` is text by itself. */
function endOfDeclaration(html: string, at: number): number {
  if (!/[!?/]/.test(html[at + 1] ?? '')) return at + 1
  const end = html.indexOf('>', at)
  return end === -1 ? html.length : end + 1
}

function endOfTag(html: string, afterName: number): number {
  let at = afterName
  for (;;) {
    ATTRIBUTE.lastIndex = at
    if (!ATTRIBUTE.test(html)) break
    at = ATTRIBUTE.lastIndex
  }
  const end = html.indexOf('>', at)
  return end === -1 ? html.length : end + 1
}

function rawText(html: string, at: number, name: string): Token {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  end.lastIndex = at
  return { kind: 'text', name: '', source: html.slice(at, end.exec(html)?.index) }
}

/** The attributes of a start tag; of a repeated one the first counts. Only for questions about a tag, never to write it anew. */
export function attributesOf({ source, name }: Token): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  ATTRIBUTE.lastIndex = 1 + name.length
  for (let found = ATTRIBUTE.exec(source); found; found = ATTRIBUTE.exec(source)) {
    const key = found[1]?.toLowerCase() ?? ''
    if (!attributes.has(key)) attributes.set(key, found[2] ?? found[3] ?? found[4] ?? '')
  }
  return attributes
}
