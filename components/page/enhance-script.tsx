import type { View } from '#components/words/view.ts'

const CONTROLS = ['large', 'copy', 'copied', 'copy-text', 'print', 'read', 'stop', 'kept', 'clear'] as const

/** The one script of the site's pages, with the words of the controls that it makes; it has none of its own. */
export function EnhanceScript({ view }: { view: View }) {
  const words = Object.fromEntries(CONTROLS.map((control) => [control, view.words(`enhance.${control}`)]))
  return <script src="/enhance.js" defer data-words={JSON.stringify(words)} />
}
