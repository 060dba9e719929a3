import { KnownBadge } from '#components/words/known-badge.tsx'
import type { View } from '#components/words/view.ts'
import type { Channel, ChannelUse } from '#lib/content/site.ts'

/**
 * A drawn telephone with the words to tap, one below the other. Only a use with `menu` words that somebody read has one;
 * it is marked as a drawing, and how the words are known stands under it.
 */
export function WhereToTap({ view, channel, use }: { view: View; channel: Channel; use: ChannelUse }) {
  const { words } = view
  if (!use.menu) return null
  return (
    <figure className="tap" data-figure="tap" data-use={use.id} data-known={use.known}>
      <figcaption>
        {words('figure.tap', { name: view.say(channel.name) })}
        {words('list.semicolon')}
        <strong>{words('figure.drawing')}</strong>
      </figcaption>
      <ol lang="zh-CN">
        {use.menu.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ol>
      <KnownBadge view={view} known={use.known} reportedIn={use.reported_in} />
    </figure>
  )
}
