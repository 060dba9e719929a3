import { absolute, pathIn } from '#lib/domain/address/paths.ts'
import { escapeHtml } from '#lib/words/markup.ts'

/** The script that pages of others load. Its text never changes, or they would refuse it: a change is a new version beside it. */
export const EMBED_SCRIPT = '/embed/v1.js'
/** The SHA-384 of that text, as Subresource Integrity writes it. */
export const EMBED_INTEGRITY = 'sha384-ct07yqcArC7cxlnQnQMaXe1zs8csdXHUNiM3WFvtpXPZlZUXoOgUHRQ/xOTKcw06'

/**
 * The HTML with which somebody puts a checklist on her own page: a plain link, which works by itself, and the script that shows
 * the checklist above it. `path` is the page without its language, with its query; `text` is any text.
 */
export function embedCode(origin: string, path: string, language: string, text: string): string {
  const href = escapeHtml(absolute(origin, pathIn(language, path)))
  const src = escapeHtml(absolute(origin, EMBED_SCRIPT))
  return [
    `<a data-social-insurance-guide href="${href}">${escapeHtml(text)}</a>`,
    `<script src="${src}" integrity="${EMBED_INTEGRITY}" crossorigin="anonymous" async></script>`,
  ].join('\n')
}
