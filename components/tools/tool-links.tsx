import { HanRuns } from '#components/words/han-runs.tsx'
import type { View } from '#components/words/view.ts'
import { pathIn } from '#lib/domain/address/paths.ts'
import { inLanguage } from '#lib/domain/words/text.ts'

/** The tools that work something out or put it into words, each with what it answers. */
export function ToolLinks({ view }: { view: View }) {
  const { site, language, words } = view
  const own = (text: Parameters<typeof inLanguage<string>>[0]) => inLanguage(text, language.id)
  const amount = site.pages.get('amount')
  const prose = amount && inLanguage(amount, language.id)
  const links = [
    ...[...site.tools.values()].map(({ id, title, description }) => ({
      path: `/tools/${id}`,
      title: own(title),
      description: own(description),
    })),
    ...(prose ? [{ path: '/amount', title: prose.title, description: prose.description }] : []),
    ...(site.sayings
      ? [{ path: '/what-to-say', title: words('card.title'), description: words('card.description') }]
      : []),
  ]
  return (
    <ul className="links">
      {links.map(({ path, title, description }) => (
        <li key={path}>
          <a href={pathIn(language.id, path)}>
            <HanRuns language={language} text={title} />
          </a>
          <p>
            <HanRuns language={language} text={description} />
          </p>
        </li>
      ))}
    </ul>
  )
}
