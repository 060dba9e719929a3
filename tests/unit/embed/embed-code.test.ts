import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { EMBED_INTEGRITY, EMBED_SCRIPT, embedCode } from '#lib/domain/embed/embed-code.ts'

/** Of the text as released. Pages of others hold this hash: never change it, write v2.js beside it. */
const RELEASED = 'sha384-ct07yqcArC7cxlnQnQMaXe1zs8csdXHUNiM3WFvtpXPZlZUXoOgUHRQ/xOTKcw06'
const ORIGIN = 'https://guide.example.cn'

test('the released script is the one that pages hold the hash of, and the code gives that hash', () => {
  const script = readFileSync(`public${EMBED_SCRIPT}`)
  expect(`sha384-${createHash('sha384').update(script).digest('base64')}`).toBe(RELEASED)
  expect(EMBED_INTEGRITY).toBe(RELEASED)
})

test('the script for other pages is at most 2 kB compressed, the one in the frame at most 1 kB', () => {
  expect(gzipSync(readFileSync('public/embed/v1.js')).length).toBeLessThanOrEqual(2000)
  expect(gzipSync(readFileSync('public/embed/frame.js')).length).toBeLessThanOrEqual(1000)
})

test('the code is a link that works by itself, and the script with its hash', () => {
  expect(embedCode(ORIGIN, '/plan?insurance=medical&joining=shaanxi', 'zh', '医保转到陕西要带什么')).toBe(
    '<a data-social-insurance-guide href="https://guide.example.cn/zh/plan?insurance=medical&amp;joining=shaanxi">医保转到陕西要带什么</a>\n' +
      `<script src="https://guide.example.cn/embed/v1.js" integrity="${RELEASED}" crossorigin="anonymous" async></script>`,
  )
})

test('no text ends its element and no value its attribute', () => {
  const code = embedCode(ORIGIN, '/plan?a="><script>alert(1)</script>', 'en', `</a><b title='"'>&amp;`)
  expect(code.split('\n')).toHaveLength(2)
  expect(code.match(/<[a-z/]+/g)).toEqual(['<a', '</a', '<script', '</script'])
  expect(code).toContain(`&lt;/a&gt;&lt;b title='&quot;'&gt;&amp;amp;</a>`)
})
