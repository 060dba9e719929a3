import { Cites } from '#components/words/basis-list.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { KnownBadge } from '#components/words/known-badge.tsx'
import { OnlyIf } from '#components/words/only-if.tsx'
import type { View } from '#components/words/view.ts'
import type { Material, NotNeeded } from '#lib/content/site.ts'
import type { Placed } from '#lib/domain/rules/difference.ts'
import { askedWithoutBasis } from '#lib/domain/rules/precedence.ts'
import type { Answered } from '#lib/domain/rules/transfer.ts'

/** The papers to bring, as a form with empty squares to tick. */
export function Checklist({ view, materials }: { view: View; materials: readonly Answered<Material>[] }) {
  return (
    <ul className="checklist">
      {materials.map(({ item, from, onlyIf }) => (
        <li
          key={`${from?.id ?? ''} ${item.id}`}
          data-material={item.id}
          data-from={from ? 'region' : 'nation'}
          data-known={item.known}
          {...(onlyIf.length > 0 ? { 'data-only-if': onlyIf.join(' ') } : {})}
        >
          <h3>
            <span className="tick" aria-hidden="true" />
            <Label view={view} of={item.name} />
          </h3>
          <OnlyIf view={view} when={item.when} open={onlyIf} />
          <p className="meta">
            {view.words(`form.${item.form}`)}
            {view.words('separator')}
            <Label view={view} of={item.issuer} />
          </p>
          {item.detail ? (
            <p>
              <Sentence view={view} of={item.detail} />
            </p>
          ) : null}
          {item.skip ? (
            <p className="leave-out">
              <strong>{view.words('material.skip')}</strong> <Sentence view={view} of={item.skip} />
            </p>
          ) : null}
          {askedWithoutBasis(item) ? <p className="right">{view.words('material.right')}</p> : null}
          <Ground view={view} item={item} from={from} rule={view.words(ruleOf(item, from))} />
        </li>
      ))}
    </ul>
  )
}

/** Whose rule a paper is: one counter's page, a region's, or the nation's. */
function ruleOf(item: Material, from: Placed<unknown>['from']): string {
  return from && !askedWithoutBasis(item) ? 'material.region' : `material.${item.confidence}`
}

/** The small print of an item: whose rule it is, its articles, and a badge when it is only reported. */
export function Ground({
  view,
  item,
  from,
  rule,
}: {
  view: View
  item: Pick<Material, 'basis' | 'known' | 'reported_in'>
  from: Placed<unknown>['from']
  rule?: string
}) {
  return (
    <p className="ground">
      {from ? (
        <span className="badge">
          <Label view={view} of={from.short} />
        </span>
      ) : null}
      {rule ? (
        <>
          {rule}
          {view.words('separator')}
        </>
      ) : null}
      <Cites view={view} basis={item.basis} />
      <KnownBadge view={view} known={item.known} reportedIn={item.reported_in} />
    </p>
  )
}

/** What people are wrongly told to bring or pay, and papers a region does not ask for. */
export function NotNeededList({
  view,
  notNeeded,
  omitted,
}: {
  view: View
  notNeeded: readonly NotNeeded[]
  omitted: readonly Placed<Material>[]
}) {
  return (
    <ul className="not-needed">
      {omitted.map(({ item, from }) => (
        <li key={`${from?.id ?? ''} ${item.id}`}>
          <strong>
            <Label view={view} of={item.name} />
          </strong>
          <Ground view={view} item={item} from={from} rule={view.words('material.omitted')} />
        </li>
      ))}
      {notNeeded.map((item) => (
        <li key={item.id}>
          <strong>
            <Label view={view} of={item.name} />
          </strong>
          {view.words('list.colon')}
          <Sentence view={view} of={item.text} /> <Cites view={view} basis={item.basis} />
        </li>
      ))}
    </ul>
  )
}
