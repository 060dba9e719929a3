import { Cites } from '#components/words/basis-list.tsx'
import { Fold } from '#components/words/fold.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { KnownBadge } from '#components/words/known-badge.tsx'
import { Mark } from '#components/words/mark.tsx'
import { onlyIfWords } from '#components/words/only-if.tsx'
import { statementMarks } from '#components/words/statement-marks.ts'
import type { View } from '#components/words/view.ts'
import type { Circumstance, Material } from '#lib/content/site.ts'
import type { Answered } from '#lib/domain/rules/answered.ts'
import type { Placed } from '#lib/domain/rules/difference.ts'
import { askedWithoutBasis } from '#lib/domain/rules/precedence.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { type AskedCase, AskHere } from './ask-here.tsx'

type ChecklistProps = { view: View; asked: AskedCase; materials: Transfer['materials'] }

/**
 * The papers to bring, as a form: a line each, whose box and name are one label. A paper that hangs on a question says on what and
 * puts the question, the first that names it; all else about it is one touch away.
 */
export function Checklist({ view, asked, materials }: ChecklistProps) {
  const put = questionsPut(view, materials)
  return (
    <ul className="checklist">
      {materials.map((material) => (
        <Paper
          key={`${material.from?.id ?? ''} ${material.item.id}`}
          view={view}
          asked={asked}
          material={material}
          question={put.get(material)}
        />
      ))}
    </ul>
  )
}

/** Which question each paper puts: the first that decides it and that no paper before it puts. */
function questionsPut({ site }: View, materials: Transfer['materials']): Map<Answered<Material>, Circumstance> {
  const put = new Map<Answered<Material>, Circumstance>()
  for (const material of materials) {
    const before = new Set([...put.values()].map(({ id }) => id))
    const question = site.circumstances.find(
      ({ id, asked }) => asked && material.onlyIf.includes(id) && !before.has(id),
    )
    if (question) put.set(material, question)
  }
  return put
}

type PaperProps = { view: View; asked: AskedCase; material: Answered<Material>; question: Circumstance | undefined }

function Paper({ view, asked, material: { item, from, onlyIf }, question }: PaperProps) {
  const { words } = view
  const condition = onlyIfWords({ view, when: item.when, open: onlyIf })
  return (
    <li data-material={item.id} {...statementMarks({ item, from, onlyIf })}>
      <PaperLabel view={view} material={item} />
      <span className="form">
        {words(`form.${item.form}`)}
        <Mark view={view} of={item} />
      </span>
      {condition || from ? (
        <p className="only-if">
          {from ? (
            <span className="badge">
              <Label view={view} of={from.short} />
            </span>
          ) : null}
          {condition}
        </p>
      ) : null}
      {question && !view.paper ? <AskHere view={view} asked={asked} question={question} back="materials" /> : null}
      <Fold view={view} title={words('material.more')} about={view.say(item.name)}>
        <PaperReason view={view} material={{ item, from }} />
      </Fold>
    </li>
  )
}

/** What there is to say of a paper: who issues it, what it is for, when it may stay at home, and whose rule it is. */
function PaperReason({ view, material: { item, from } }: { view: View; material: Placed<Material> }) {
  return (
    <>
      <p>
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
    </>
  )
}

/** Whose rule a paper is: one counter's page, a region's, or the nation's. */
function ruleOf(item: Material, from: Placed<unknown>['from']): string {
  return from && !askedWithoutBasis(item) ? 'material.region' : `material.${item.confidence}`
}

type GroundProps = {
  view: View
  item: Pick<Material, 'basis' | 'known' | 'reported_in'>
  from: Placed<unknown>['from']
  rule?: string
}

/** The small print of an item: whose rule it is, its articles, and a badge when it is only reported. What bears a number has its articles in the list. */
export function Ground({ view, item, from, rule }: GroundProps) {
  const numbered = view.grounds?.numberOf(item) !== undefined
  if (numbered && !from && !rule) return null
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
          {numbered ? null : view.words('separator')}
        </>
      ) : null}
      {numbered ? null : (
        <>
          <Cites view={view} basis={item.basis} />
          <KnownBadge view={view} known={item.known} reportedIn={item.reported_in} />
        </>
      )}
    </p>
  )
}

/** A paper's box and name as one label, so that a touch of either ticks it. */
export function PaperLabel({ view, material }: { view: View; material: Pick<Material, 'name'> }) {
  return (
    <label className="paper">
      <input type="checkbox" className="tick" />
      <span>
        <Label view={view} of={material.name} />
      </span>
    </label>
  )
}
