/** Nothing may be loaded but our own styles, scripts and images; no inline script or style runs. JSON-LD is data and needs no leave. */
const CONTENT = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]

/** Parts made to stand in other people's pages: `/embed/…` and `/{lang}/embed/…`. */
const EMBEDDABLE = /^(?:\/[a-z]{2,3})?\/embed\//

/** Pictures made to stand elsewhere: previews of links, codes to scan, charts of a decision, handouts. */
const SHAREABLE = /^\/(?:og|qr)\/|^\/[a-z]{2,3}\/(?:staff\/flows\/[^/]+\.svg|handout\.png)$/

/**
 * What scripts of any origin may read, as anybody may: data for programs and its description, the answers of `/oembed`, the feeds,
 * and the scripts for embedding, whose hash a page can then check.
 */
const OPEN = /^\/(?:api(?:\/.*)?|openapi\.json|oembed|embed\/.+|[a-z]{2,3}\/changes\.(?:atom|json))$/

/** The header that lets scripts of other origins read a reply. */
export const ANYBODY = 'Access-Control-Allow-Origin'

/** Scripts, style sheets and the icon are parts of pages: what a browser would obey for a document alone is weight on every first view. */
const PART = /\.(?:css|js)$|^\/icon\.svg$/

/** The security headers of a reply. `path` is the canonical path; `behindTls` says that readers reach the site by https only. */
export function securityHeaders(path: string, behindTls: boolean): Record<string, string> {
  const embeddable = EMBEDDABLE.test(path)
  const open = OPEN.test(path)
  return {
    'X-Content-Type-Options': 'nosniff',
    ...(PART.test(path) ? {} : forDocuments(embeddable)),
    ...(embeddable || open || SHAREABLE.test(path) ? { 'Cross-Origin-Resource-Policy': 'cross-origin' } : {}),
    ...(open ? { [ANYBODY]: '*', 'Access-Control-Expose-Headers': 'ETag' } : {}),
    ...(behindTls ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  }
}

/** What could betray a reader is refused even if a script of others should ever run; a longer list is weight on every first view. */
const forDocuments = (embeddable: boolean) => ({
  'Content-Security-Policy': [...CONTENT, `frame-ancestors ${embeddable ? '*' : "'none'"}`].join('; '),
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
})
