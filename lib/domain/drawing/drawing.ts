import { escapeHtml } from '#lib/words/markup.ts'

/** A subset of Noto Sans CJK SC under the OFL, which stands beside it; `npm run picture-font` makes it anew. */
export const PICTURE_FONT = { file: 'lib/domain/drawing/fonts/noto-sans-sc.otf', family: 'Noto Sans CJK SC' } as const

/** A piece of an SVG drawing as data, with React's names for attributes: shown on a page, or written as a file. */
export type Shape = {
  tag: 'svg' | 'title' | 'desc' | 'g' | 'rect' | 'path' | 'circle' | 'text'
  attributes: Readonly<Record<string, string | number>>
  children: readonly (Shape | string)[]
}

/** A shape; children may be left out. */
export function shape(tag: Shape['tag'], attributes: Shape['attributes'], children: Shape['children'] = []): Shape {
  return { tag, attributes, children }
}

const UNCHANGED = new Set(['viewBox'])

/** A drawing as SVG text. */
export function svgText({ tag, attributes, children }: Shape): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${svgName(name)}="${escapeHtml(String(value))}"`)
  const inside = children.map((child) => (typeof child === 'string' ? escapeHtml(child) : svgText(child))).join('')
  return `<${tag}${written.join('')}>${inside}</${tag}>`
}

function svgName(name: string): string {
  if (name === 'className') return 'class'
  return UNCHANGED.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
