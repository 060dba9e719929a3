import type { View } from '#components/words/view.ts'
import type { ShareKind } from '#lib/domain/address/share-image.ts'
import { inLanguage } from '#lib/domain/words/text.ts'

type Speaker = Pick<View, 'site' | 'language' | 'words'>

/** What the picture of a kind of page says: one sentence of its pages. It is also the picture's description. */
export function shareWords({ site, language, words }: Speaker, kind: ShareKind): string {
  if (kind === 'home') return words('home.h1')
  if (kind === 'plan' || kind === 'status' || kind === 'problems' || kind === 'tools') return words(`share.${kind}`)
  if (kind === 'page') return inLanguage(site.settings.tagline, language.id)
  return words(`${kind}.title`)
}
