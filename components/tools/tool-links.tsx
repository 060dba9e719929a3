import { HanRuns } from '#components/words/han-runs.tsx'
import type { View } from '#components/words/view.ts'

/** The tools that work something out or put it into words; each is called after what it answers. */
export function ToolLinks({ view }: { view: View }) {
  const { site, language, words } = view
  const amount = site.pages.get('amount')
  const links = [
    ...[...site.tools.values()].map(({ id, title }) => ({
      path: `/tools/${id}`,
      title: view.say(title),
    })),
    ...(amount ? [{ path: '/amount', title: view.say(amount).title }] : []),
    ...(site.sayings ? [{ path: '/what-to-say', title: words('card.title') }] : []),
  ]
  return (
    <ul className="links">
      {links.map(({ path, title }) => (
        <li key={path}>
          <a href={view.at(path)}>
            <HanRuns language={language} text={title} />
          </a>
        </li>
      ))}
    </ul>
  )
}
