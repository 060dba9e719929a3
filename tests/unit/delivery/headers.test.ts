import { describe, expect, test } from 'vitest'
import { securityHeaders } from '#lib/delivery/reply/headers.ts'
import { rows } from '../../fixtures/rows.ts'

test('nothing inline, nothing from elsewhere', () => {
  const policy = securityHeaders('/zh', false)['Content-Security-Policy'] ?? ''
  for (const directive of ["default-src 'none'", "script-src 'self'", "base-uri 'none'", "form-action 'self'"])
    expect(policy).toContain(directive)
  expect(policy).not.toMatch(/unsafe|https?:|data:|\*/)
})

/** What pages of others may do with an address, in words: frame it, show it as a part of theirs, read it by a script. */
function allowed(path: string): string {
  const headers = securityHeaders(path, false)
  const framed = /frame-ancestors \*$/.test(headers['Content-Security-Policy'] ?? '')
  const words = {
    framed,
    denied: /frame-ancestors 'none'$/.test(headers['Content-Security-Policy'] ?? ''),
    shown: headers['Cross-Origin-Resource-Policy'] === 'cross-origin',
    read: headers['Access-Control-Allow-Origin'] === '*',
  }
  return Object.entries(words)
    .flatMap(([word, holds]) => (holds ? [word] : []))
    .join(' ')
}

describe('others may do only what an address is made for', () => {
  test.each(rows`
     | denied
    /zh | denied
    /zh/plan | denied
    /embed/v1.js | shown read
    /zh/embed/checklist | framed shown
    /en/embed/checklist | framed shown
    /zh/embed | denied
    /embedded/x | denied
    /zh/about/embed/x | denied
    /og/zh/home.png | denied shown
    /zh/og/home.png | denied
    /qr/24.svg | denied shown
    /qr/24.png | denied shown
    /zh/staff/flows/medical.svg | denied shown
    /zh/staff/flows/medical | denied
    /zh/staff/flows/a/b.svg | denied
    /oembed | denied shown read
    /oembed/x | denied
    /zh/oembed | denied
    /zh/changes.atom | denied shown read
    /en/changes.json | denied shown read
    /zh/changes | denied
    /changes.atom | denied
    /enhance.js |
    /icon.svg |
  `)('%s: %s', (path, words) => {
    expect(allowed(path)).toBe(words)
  })
})

test.each(['/enhance.js', '/_next/static/chunks/a.css', '/icon.svg'])(
  '%s, which is no document, carries only what it needs',
  (path) => {
    expect(securityHeaders(path, true)).toEqual({
      'X-Content-Type-Options': 'nosniff',
      'Strict-Transport-Security': 'max-age=31536000',
    })
  },
)

test.each(['/zh', '/zh/staff/flows/medical.svg', '/openapi.json', '/zh/changes.atom'])(
  '%s, which may be opened by itself, carries all; https is demanded only where it is known to be there',
  (path) => {
    const headers = securityHeaders(path, false)
    expect(headers['Content-Security-Policy']).toContain("base-uri 'none'")
    expect(headers['Permissions-Policy']).toContain('camera=()')
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin')
    expect(headers['Referrer-Policy']).toBe('no-referrer')
    expect(headers).not.toHaveProperty('Strict-Transport-Security')
  },
)
