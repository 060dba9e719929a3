import type { ReactNode } from 'react'
import { Mark } from '#components/words/mark.tsx'
import type { View } from '#components/words/view.ts'
import { type Glance, glanceOf } from '#lib/domain/rules/glance.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'

/** The statement on which the four facts rest and which nothing else on the page makes: that it is free. None where they are not shown. */
export function glanceUses({ verdict, insurance }: Transfer) {
  if (verdict.item.verdict === 'not-possible') return []
  return insurance.notes.filter(({ topic }) => topic === 'fee').slice(0, 1)
}

/** Four facts, large: how many papers, where, how much, how long at most. Nothing where nothing can be done. */
export function PlanGlance({ view, answer }: { view: View; answer: Transfer }) {
  const { words } = view
  if (answer.verdict.item.verdict === 'not-possible') return null
  const glance = glanceOf(view.site, answer)
  const [fee] = glanceUses(answer)
  return (
    <dl className="glance">
      <One
        name={words('glance.papers')}
        note={glance.open > 0 ? words('glance.papers.open', { count: glance.open }) : ''}
      >
        {words('glance.papers.sure', { count: glance.sure })}
      </One>
      <Where view={view} answer={answer} where={glance.where} />
      <One name={words('glance.fee')} note={words('glance.fee.note')}>
        {words('glance.free')}
        {fee ? <Mark view={view} of={fee} /> : null}
      </One>
      <HowLong view={view} longest={glance.longest} />
    </dl>
  )
}

function One({ name, note, children }: { name: string; note: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{children}</strong> {note ? <span>{note}</span> : null}
      </dd>
    </div>
  )
}

function Where({ view, answer, where }: { view: View; answer: Transfer; where: Glance['where'] }) {
  const { words } = view
  const name = words('glance.where')
  if (!where) {
    const own = answer.verdict.item.verdict === 'by-itself'
    return (
      <One name={name} note="">
        {words(own ? 'glance.where.nowhere' : 'glance.where.ask')}
      </One>
    )
  }
  const either = where.side === 'either' && answer.leaving && answer.joining
  const place = answer.joining ? view.say(answer.joining.short) : words('glance.where.joining')
  const ways = where.online && where.window ? 'both' : where.online ? 'online' : 'window'
  return (
    <One name={name} note={words(`glance.where.${ways}`)}>
      {either ? words('glance.where.either') : place}
    </One>
  )
}

function HowLong({ view, longest }: { view: View; longest: Glance['longest'] }) {
  const { words } = view
  const name = words('glance.time')
  if (longest === 'nothing')
    return (
      <One name={name} note="">
        {words('glance.time.nothing')}
      </One>
    )
  if (longest === 'no-limit')
    return (
      <One name={name} note={words('glance.time.no-limit.note')}>
        {words('glance.time.no-limit')}
      </One>
    )
  return (
    <One name={name} note={words(longest.partly ? 'glance.time.partly' : 'glance.time.sum')}>
      {words(`unit.${longest.unit}`, { count: longest.value })}
    </One>
  )
}
