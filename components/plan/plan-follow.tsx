import { UseItem } from '#components/answer/channel-list.tsx'
import type { View } from '#components/words/view.ts'
import type { ChannelUse } from '#lib/content/site.ts'
import { channelsAddress } from '#lib/domain/address/query.ts'
import type { Answered } from '#lib/domain/rules/answered.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'

/** The channels that a plan shows itself: the first to follow the application, and the first to complain. */
export function followUses({ channels }: Pick<Transfer, 'channels'>): Answered<ChannelUse>[] {
  return (['progress', 'complain'] as const).flatMap((use) => channels.find(({ item }) => item.use === use) ?? [])
}

/** Where to look how far it has got and where to complain; every other way to ask is on the page of the channels. */
export function PlanFollow({ view, answer }: { view: View; answer: Transfer }) {
  const { words, site } = view
  return (
    <section aria-labelledby="channels">
      <h2 id="channels">{words('plan.follow')}</h2>
      <ul className="channels">
        {followUses(answer).map((use) => (
          <UseItem key={use.item.id} view={view} use={use} purpose />
        ))}
      </ul>
      <p className="more no-print">
        <a href={view.at('/status')}>{words('nav.status')}</a>
        <a href={view.at(channelsAddress(answer, site))}>
          {words('plan.all-channels', { count: answer.channels.length })}
        </a>
      </p>
    </section>
  )
}
