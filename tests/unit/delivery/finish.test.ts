import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finish } from '#lib/delivery/render/finish.ts'
import { tokensOf } from '#lib/delivery/render/html-tokens.ts'
import { list, rows } from '../../fixtures/rows.ts'

describe('the framework goes', () => {
  test.each(rows`
  inline data | <p>a</p><script>self.__next_f.push([1,"<p>x</p>"])</script> | <p>a</p>
  its own files | <p>a</p><script src="/_next/static/chunks/a.js" async=""></script> | <p>a</p>
  with an id and another order | <script id="_R_" async="" src="/_next/a.js"></script>b | b
  in single quotes or none | <script src='/_next/a.js'></script><script src=/_next/b.js></script> |
  modules | <script type="module">import "x"</script> |
  script preloads | <link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>x | x
  what the Open Graph says too | <meta name="twitter:card" content="a"/><meta name="twitter:title" content="b"/>x | <meta name="twitter:card" content="a"/>x
  module preloads | <link rel="modulepreload" href="/_next/a.js"/> |
  waiting for a removed script | <link rel="expect" href="#_R_" blocking="render"/> |
  marks of hydration | <p>1<!-- --> of <!-- -->2</p><!--$--><b>x</b><!--/$--> | <p>1 of 2</p><b>x</b>
  the build mark | <!DOCTYPE html><!--abc_DEF--><html lang="zh-CN"></html> | <!DOCTYPE html><html lang="zh-CN"></html>
  an emptied hidden part | <body><div hidden=""><!--$--><!--/$--></div><p>x</p></body> | <body><p>x</p></body>
  a comment that holds tags | <!-- <script src="/enhance.js"></script> -->x | x
`)('%s', (_, html, finished) => {
    expect(finish(html)).toBe(finished)
  })
})

describe('all else stays, byte for byte', () => {
  test.each([
    ['JSON-LD', '<script type="application/ld+json">{"a":"\\u003c/script> <!-- -->"}</script>'],
    ['our own script', '<script src="/enhance.js" defer=""></script>'],
    ['a preload of our own script', '<link rel="preload" as="script" href="/enhance.js"/>'],
    ['stylesheets', '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'],
    ['preloads of styles and fonts', '<link rel="preload" as="style" href="/_next/a.css"/>'],
    ['icons', '<link rel="icon" href="/icon.svg"/>'],
    ['a comment in an attribute', '<p title="<!-- --> <script>">x</p>'],
    ['a tag in an attribute', '<a title="a > b" href=\'/x?a=1&amp;b=">"\'>x</a>'],
    ['escaped markup', '<p>&lt;script src="/_next/a.js"&gt;&lt;!-- --&gt;</p>'],
    ['a comment in a title', '<title>a <!-- --> b</title>'],
    ['a comment in a text box', '<textarea name="q"><!--$--><script>x</script></textarea>'],
    ['a comment in a style', '<style>a::before{content:"<!-- -->"}</style>'],
    ['a bare less-than sign', '<p>1 < 2, a<b and <3</p>'],
    ['upper case and odd spacing', '<P\n CLASS = x >y</P\n>'],
    ['a hidden part with content', '<div hidden=""><p>x</p></div>'],
    ['astral characters', '<p>𠮷野家 👩‍👩‍👧</p>'],
  ])('%s', (_, html) => {
    expect(finish(html)).toBe(html)
  })

  test('an upper-case framework script goes too', () => {
    expect(finish('a<SCRIPT SRC="/_next/a.js"></SCRIPT>b')).toBe('ab')
  })
})

describe('the base goes into the head', () => {
  test.each([
    [
      'from the body',
      '<head><meta charset="utf-8"></head><body><base target="_blank"/><p>x</p></body>',
      '<head><base target="_blank"/><meta charset="utf-8"></head><body><p>x</p></body>',
    ],
    ['it stays where there is no head', '<body><base target="_blank"/></body>', '<body><base target="_blank"/></body>'],
  ])('%s', (_, html, finished) => {
    expect(finish(html)).toBe(finished)
  })
})

describe('a page with a hole is refused', () => {
  test.each([
    ['a part that is still awaited', '<!--$?--><template id="B:0"></template><p>wait</p><!--/$-->'],
    ['a part that is awaited again', '<!--$~--><p>wait</p><!--/$-->'],
    ['a part that failed', '<!--$!--><template data-dgst="1"></template><p>x</p><!--/$-->'],
    ['a hole without a boundary', '<p><template id="P:1"></template></p>'],
  ])('%s', (_, html) => {
    expect(() => finish(html)).toThrow('a part of the page is missing')
  })
})

describe('tokens', () => {
  test('any text is cut without loss', () => {
    const piece = fc.constantFrom(
      ...list`< > <p <!-- --> --!> <script> </script " ' = / a <!x> </ <title> </title> 中`,
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('')
        expect(
          tokensOf(html)
            .map(({ source }) => source)
            .join(''),
        ).toBe(html)
      }),
    )
  })

  test.each([
    ['<!-->x-->', ['<!-->', 'x-->']],
    ['<!--->x', ['<!--->', 'x']],
    ['<!--a--!>x', ['<!--a--!>', 'x']],
    ['<script>a</scripty></script >b', ['<script>', 'a</scripty>', '</script >', 'b']],
  ])('%s', (html, sources) => {
    expect(tokensOf(html).map(({ source }) => source)).toEqual(sources)
  })
})

test('a part that was set aside stands where its number is, untouched, and nothing else does', () => {
  const part = '<p>a<!-- b --> &amp; <b>1</b></p>'
  expect(finish('<main><!--0--></main><footer><!--1--></footer>', [part, 'end'])).toBe(
    `<main>${part}</main><footer>end</footer>`,
  )
  expect(finish('a<!-- -->b<!----><!--2--><!--x-->', [part])).toBe('ab')
})
