import { createElement, Fragment, type ReactNode } from 'react'
import type { Shape } from '#lib/domain/drawing/drawing.ts'

/** A drawing as a part of the page; the page's style sheet sees its class names. */
export function Drawing({ of: { tag, attributes, children } }: { of: Shape }): ReactNode {
  return createElement(
    tag,
    attributes,
    ...children.map((child, index) =>
      typeof child === 'string' ? child : <Fragment key={index}>{Drawing({ of: child })}</Fragment>,
    ),
  )
}
