import type { ReactNode } from 'react'
import { withBreaks } from '#lib/words/line-breaks.ts'
import type { View } from './view.ts'

type WrittenProps = {
  view: Pick<View, 'markup' | 'language'>
  as: 'header' | 'main' | 'footer'
  id?: string
  tabIndex?: number
  children: ReactNode
}

/**
 * A large part of a page, written in one pass where the server offers that (`view.markup`). Otherwise React writes every element
 * twice, once as HTML and once as data for scripts in the browser, of which our pages have none. Both give the same elements.
 */
export function Written({ view: { markup, language }, as: Part, children, ...attributes }: WrittenProps) {
  if (!markup) return <Part {...attributes}>{children}</Part>
  const html = markup(children, language.tag.startsWith('zh') ? withBreaks : (same) => same)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React itself wrote it, and escaped every text.
  return <Part {...attributes} dangerouslySetInnerHTML={{ __html: html }} />
}
