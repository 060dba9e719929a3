import { PaperLabel } from '#components/answer/checklist.tsx'
import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Insurance } from '#lib/content/site.ts'
import { type Case, caseQuery } from '#lib/domain/address/query.ts'
import { type Transfer, transfer } from '#lib/domain/rules/transfer.ts'
import { RingButton } from './plan-buttons.tsx'
import { VerdictKind } from './plan-verdict.tsx'

/** What an employer pays, as one answer: a short card for each insurance, the papers of all, and whom to ring. */
export function Combined({ view, asked }: { view: View; asked: Case }) {
  const { words, site } = view
  const { leaving, joining, answers } = asked
  const all = site.insurances
    .filter((insurance) => insurance.with_job)
    .map((insurance) => transfer(insurance, leaving, joining, answers))
  return (
    <>
      {all.map((answer) => (
        <Card key={answer.insurance.id} view={view} answer={answer} />
      ))}
      <h2 id="materials">{words('plan.materials')}</h2>
      <ul className="checklist papers">
        {papersOf(all).map(({ item, of }) => (
          <li key={item.id + item.form} data-material={item.id}>
            <PaperLabel view={view} material={item} />
            <span className="form">{words(`form.${item.form}`)}</span>
            <p className="only-if">{of.map(({ short }) => view.say(short)).join(words('list.comma'))}</p>
          </li>
        ))}
      </ul>
      <p className="meta">{words('group.papers')}</p>
    </>
  )
}

function Card({ view, answer }: { view: View; answer: Transfer }) {
  const { words } = view
  const { insurance, verdict } = answer
  const name = view.say(insurance.short)
  return (
    <section
      className={`answer verdict ${verdict.item.verdict}`}
      aria-labelledby={insurance.id}
      data-group={insurance.id}
    >
      <h2 id={insurance.id}>{name}</h2>
      <VerdictKind view={view} verdict={verdict.item.verdict} />
      <p data-outcome={verdict.item.id}>
        <Label view={view} of={verdict.item.title} />
      </p>
      <p className="more">
        <a href={view.at('/plan', answer)}>{words('group.plan', { name })}</a>
      </p>
      <div className="buttons">
        <RingButton view={view} answer={answer} />
      </div>
    </section>
  )
}

type Paper = { item: Transfer['materials'][number]['item']; of: Insurance[] }

/** The papers of several answers, each name once, with the insurances that ask for it. */
function papersOf(answers: readonly Transfer[]): Paper[] {
  const found = new Map<string, Paper>()
  for (const { insurance, materials } of answers) {
    for (const { item } of materials) {
      const key = JSON.stringify([item.name, item.form])
      const paper = found.get(key) ?? { item, of: [] }
      found.set(key, paper)
      if (!paper.of.includes(insurance)) paper.of.push(insurance)
    }
  }
  return [...found.values()]
}

/** For whom does not know which insurance it is: what each is called in everyday words, and how to find out. */
export function Unsure({ view, asked }: { view: View; asked: Case }) {
  const { words, site } = view
  const path = view.at('/plan')
  return (
    <>
      <p>{words('group.unsure.how')}</p>
      <ul className="links">
        <li>
          <a href={path + caseQuery({ ...asked, group: 'work' }, site)}>{words('group.work')}</a>
        </li>
        {site.insurances
          .filter((insurance) => !insurance.with_job)
          .map((insurance) => (
            <li key={insurance.id}>
              <a href={path + caseQuery({ ...asked, insurance, group: undefined }, site)}>
                <Label view={view} of={insurance.everyday ?? insurance.short} />
              </a>
            </li>
          ))}
      </ul>
    </>
  )
}
