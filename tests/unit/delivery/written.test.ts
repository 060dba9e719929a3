import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Markup, View } from '#components/words/view.ts'
import { Written } from '#components/words/written.tsx'

const inOnePass: Markup = (node, edit) => edit(renderToStaticMarkup(node))
const language = { id: 'en', tag: 'en' } as View['language']

const one = (markup: Markup | undefined, children: ReactNode) =>
  Written({ view: { markup, language }, as: 'main', id: 'main', tabIndex: -1, children })

test.each<[string, ReactNode]>([
  [
    'elements',
    [createElement('h1', { key: 1, className: 'x' }, 'Title'), createElement('p', { key: 2 }, 1, ' of ', 2)],
  ],
  ['text that looks like markup', '</main><script>alert("1")</script> & \' '],
  ['an attribute that looks like markup', createElement('a', { href: '/?a=1&b="><script>' }, 'x')],
  ['nothing', null],
])('in one pass or in two, the same stands there: %s', (_, children) => {
  const html = renderToStaticMarkup(one(inOnePass, children))
  expect(html).toBe(renderToStaticMarkup(one(undefined, children)))
  expect(html).toMatch(/^<main id="main" tabindex="-1">/)
  expect(html).not.toContain('<script>alert')
})

const thrown = new Error('NEXT_REDIRECT')
function Breaks(): ReactNode {
  throw thrown
}

test('what a part throws reaches Next, which makes a redirect or an error page of it', () => {
  expect(() => renderToStaticMarkup(one(inOnePass, createElement(Breaks)))).toThrow(thrown)
})
