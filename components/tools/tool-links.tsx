import { Links } from '#components/words/links.tsx'
import type { View } from '#components/words/view.ts'

/** The tools that work something out or put it into words; each is called after what it answers. */
export function ToolLinks({ view }: { view: View }) {
  const { site, words, say } = view
  const amount = site.pages.get('amount')
  const tools = [...site.tools.values()].map(({ id, title }): [string, string] => [`/tools/${id}`, say(title)])
  if (amount) tools.push(['/amount', say(amount).title])
  if (site.sayings) tools.push(['/what-to-say', words('card.title')])
  return <Links view={view} to={tools} />
}
