import type { Text } from '#lib/content/schemas/common.ts'
import type { Language, Site } from '#lib/content/site.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { HanRuns } from './han-runs.tsx'
import type { View } from './view.ts'

/** The language that is spoken at every window, when the reader's own is another. */
export function windowLanguage({ languages }: Pick<Site, 'languages'>, own: Language): Language | undefined {
  const chinese = languages.find(({ tag }) => tag.startsWith('zh'))
  return chinese?.id === own.id ? undefined : chinese
}

/** A sentence to read out or show: in Chinese, and under it what it means to the reader. */
export function Said({ view, text }: { view: View; text: Text }) {
  const chinese = windowLanguage(view.site, view.language)
  const own = view.say(text)
  if (!chinese) return own
  return (
    <>
      <span lang={chinese.tag} className="said">
        {inLanguage(text, chinese.id)}
      </span>
      <span className="meaning">
        <HanRuns language={view.language} text={own} />
      </span>
    </>
  )
}
