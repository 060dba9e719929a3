import { describe, expect, test } from 'vitest'
import { securityHeaders } from '#lib/delivery/reply/headers.ts'

const policyOf = (path: string) => securityHeaders(path, false)['Content-Security-Policy'] ?? ''

test('nothing inline, nothing from elsewhere', () => {
  const policy = policyOf('/zh')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("base-uri 'none'")
  expect(policy).toContain("form-action 'self'")
  expect(policy).not.toMatch(/unsafe|https?:|data:|\*/)
})

describe('only what is made for embedding may be framed', () => {
  test.each(['/embed/v1.js', '/zh/embed/checklist', '/en/embed/checklist'])('%s may', (path) => {
    const headers = securityHeaders(path, false)
    expect(headers['Content-Security-Policy']).toMatch(/frame-ancestors \*$/)
    expect(headers['X-Frame-Options']).toBeUndefined()
    expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin')
  })

  test.each(['', '/zh', '/zh/embed', '/embedded/x', '/zh/about/embed/x', '/zh/plan'])('%j may not', (path) => {
    const headers = securityHeaders(path, false)
    expect(headers['Content-Security-Policy']).toMatch(/frame-ancestors 'none'$/)
    expect(headers['X-Frame-Options']).toBe('DENY')
    expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin')
  })
})

describe('pictures made to stand elsewhere may stand on pages of others, and nothing else', () => {
  const policy = (path: string) => securityHeaders(path, false)['Cross-Origin-Resource-Policy']
  test.each(['/og/zh/home.png', '/qr/24.svg', '/qr/24.png', '/zh/staff/flows/medical.svg'])('%s', (path) => {
    expect(policy(path)).toBe('cross-origin')
    expect(securityHeaders(path, false)['X-Frame-Options']).toBe('DENY')
    expect(securityHeaders(path, false)).not.toHaveProperty('Access-Control-Allow-Origin')
  })
  test.each(['/zh/og/home.png', '/icon.svg', '/zh/staff/flows/medical', '/zh/staff/flows/a/b.svg'])(
    'not %s',
    (path) => {
      expect(policy(path)).toBe('same-origin')
    },
  )
})

test.each(['/enhance.js', '/_next/static/chunks/a.css', '/icon.svg'])(
  '%s, which is no document, carries only what it needs',
  (path) => {
    expect(securityHeaders(path, true)).toEqual({
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Strict-Transport-Security': 'max-age=31536000',
    })
  },
)

test.each(['/zh', '/zh/staff/flows/medical.svg', '/openapi.json', '/zh/changes.atom'])(
  '%s, which may be opened by itself, carries all',
  (path) => {
    const headers = securityHeaders(path, false)
    expect(headers['Content-Security-Policy']).toContain("base-uri 'none'")
    expect(headers['Permissions-Policy']).toContain('camera=()')
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin')
    expect(headers['X-Frame-Options']).toBe('DENY')
  },
)

test('https is demanded only where it is known to be there', () => {
  expect(securityHeaders('/zh', true)['Strict-Transport-Security']).toBe('max-age=31536000')
  expect(securityHeaders('/zh', false)['Strict-Transport-Security']).toBeUndefined()
})

describe('scripts of other origins may read only what is meant for them', () => {
  test.each(['/oembed', '/embed/v1.js', '/zh/changes.atom', '/en/changes.json'])('%s', (path) => {
    const headers = securityHeaders(path, false)
    expect(headers['Access-Control-Allow-Origin']).toBe('*')
    expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin')
  })

  test.each(['/zh', '/zh/embed/checklist', '/oembed/x', '/zh/oembed', '/enhance.js', '/zh/changes', '/changes.atom'])(
    'not %s',
    (path) => {
      expect(securityHeaders(path, false)).not.toHaveProperty('Access-Control-Allow-Origin')
    },
  )

  test('an answer to a program is still framed by nobody', () => {
    expect(securityHeaders('/oembed', false)['X-Frame-Options']).toBe('DENY')
  })
})
