import type { Nodes } from 'mdast'
import type { Spoken } from '#lib/content/messages/message-in.ts'
import { escapeHtml as safe } from '#lib/words/markup.ts'

const TAGS: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  strong: 'b',
  emphasis: 'em',
  listItem: 'li',
  blockquote: 'blockquote',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
}

/** A checked sentence or text as HTML. Links show where they go and lead nowhere: their pages belong to the site. */
export function htmlOf(nodes: readonly Nodes[]): string {
  return nodes.map(nodeHtml).join('')
}

function nodeHtml(node: Nodes): string {
  if (node.type === 'text') return safe(node.value)
  const inner = 'children' in node ? htmlOf(node.children) : ''
  if (node.type === 'link') return `<u title="${safe(node.url)}">${inner}</u>`
  if (node.type === 'heading') return `<h4>${inner}</h4>`
  if (node.type === 'list') return node.ordered ? `<ol>${inner}</ol>` : `<ul>${inner}</ul>`
  const tag = TAGS[node.type]
  return tag ? `<${tag}>${inner}</${tag}>` : inner
}

const STYLE = `body{font:16px/1.6 system-ui,sans-serif;margin:0 auto;max-width:75rem;padding:1rem}
article,fieldset{border:1px solid #888;border-radius:6px;margin:1rem 0;padding:.5rem 1rem}
.two{display:grid;grid-template-columns:1fr 1fr;gap:1rem}textarea{width:100%;font:14px/1.5 monospace;box-sizing:border-box}
.edit{display:grid;grid-template-columns:1fr 1fr;gap:1rem}.edit>*{min-width:0}pre{white-space:pre-wrap}
button,select,input{font:inherit;padding:.3rem .8rem}@media(max-width:50rem){.two,.edit{grid-template-columns:1fr}}`

/** Texts below each other, each in all languages side by side. */
export const sideBySide = (rows: readonly Record<string, Nodes[]>[], languages: readonly string[]): string =>
  rows
    .map((texts) => languages.map((id) => `<div lang="${id}">${htmlOf(texts[id] ?? [])}</div>`).join(''))
    .map((row) => `<div class="two">${row}</div>`)
    .join('<hr>')

/** What a form sends beside what a person writes. */
export const hidden = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${safe(value)}">`)
    .join('')

/** One page of the desk, with a link to itself in the other language. Scripts and styles are only those written here. */
export function shell(title: string, body: string, language: Spoken, query: URLSearchParams): string {
  const [tag, id, name] = language === 'zh' ? ['zh-CN', 'en', 'English'] : ['en', 'zh', '中文']
  const other = new URLSearchParams(query)
  other.set('lang', id)
  return `<!doctype html><html lang="${tag}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${safe(title)}</title><style>${STYLE}</style><p style="text-align:right"><a href="?${safe(String(other))}">${name}</a></p>
<h1>${safe(title)}</h1>${body}</html>`
}
