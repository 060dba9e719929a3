/** The address of a page in a language; `path` is the page without its language, `''` the home page. */
export function pathIn(language: string, path: string): string {
  return `/${language}${path === '/' ? '' : path}`
}

/** An absolute address on the configured origin (SITE_URL, no trailing slash). */
export function absolute(origin: string, path: string): string {
  return new URL(path, origin).href
}

/** A dial-ready number: `tel:` wants no spaces; hyphens are allowed and kept for reading. */
export function dial(number: string): string {
  return `tel:${number.replace(/[^0-9+]/g, '')}`
}
