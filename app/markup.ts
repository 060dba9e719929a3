import type { Markup } from '#components/words/view.ts'

/** Next's bundles and `lib/delivery` each hold this module, and all of a thread share one writer. */
const SHARED = Symbol.for('social-insurance-transfer-guide/markup')
const shared = globalThis as { [SHARED]?: Markup }

/** Offers a writer to the pages that this thread renders from now on. Next's own bundles must not load React's. */
export function shareMarkup(markup: Markup): void {
  shared[SHARED] = markup
}

/** The writer, where there is one: not under `next dev` or `next start`, where Next writes all by itself. */
export function sharedMarkup(): Markup | undefined {
  return shared[SHARED]
}
