import { caseTitle } from '#components/case/case-title.ts'
import { HanRuns } from '#components/words/han-runs.tsx'
import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Link } from '#lib/domain/address/link.ts'
import { oldest } from '#lib/domain/rules/freshness.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { type HandoutLine, paperLines, stepLines } from './handout-lines.ts'
import { Sheet, SheetFoot, SheetHotlines, WayBack } from './sheet.tsx'

type HandoutProps = {
  view: View
  answer: Transfer
  /** What its code leads to. */
  link: Link
  /** The sheet is a second telling of what the page says: its items bear no marks, and what stands above them is no heading of the page. */
  again?: boolean
}

/** One A4 page for a case: the verdict, papers and steps in short, whom to ring, and the way to the whole answer. */
export function Handout({ view, answer, link, again = false }: HandoutProps) {
  const { words } = view
  const { verdict, materials, steps } = answer
  const [Title, Part] = again ? (['p', 'p'] as const) : (['h2', 'h3'] as const)
  const items = [verdict, ...materials, ...steps].map(({ item }) => item.verified)
  return (
    <Sheet name="handout">
      <header>
        <div>
          <Title className="title">{caseTitle(view, answer)}</Title>
          <p>
            <strong>{words(`verdict.${verdict.item.verdict}`)}</strong>
            {words('list.colon')}
            <Label view={view} of={verdict.item.title} />
          </p>
          <Coverage view={view} answer={answer} />
        </div>
        <WayBack view={view} link={link} />
      </header>
      <div className="lists">
        {materials.length > 0 ? (
          <section>
            <Part className="part">{words('plan.materials')}</Part>
            <ul className="short checklist">
              <Lines view={view} lines={paperLines(view, materials)} mark={again ? undefined : 'data-material'} tick />
            </ul>
          </section>
        ) : null}
        {steps.length > 0 ? (
          <section>
            <Part className="part">{words('plan.steps')}</Part>
            <ol className="short">
              <Lines view={view} lines={stepLines(view, steps)} mark={again ? undefined : 'data-step'} />
            </ol>
          </section>
        ) : null}
      </div>
      <section>
        <Part className="part">{words('sheet.call')}</Part>
        <SheetHotlines view={view} link={answer} />
      </section>
      <p>{words('handout.whole')}</p>
      <SheetFoot view={view} day={oldest(items)} />
    </Sheet>
  )
}

/** Of each place, whether anybody has checked it. */
function Coverage({ view, answer }: { view: View; answer: Transfer }) {
  return (['joining', 'leaving'] as const).map((side) => {
    const [region, state] = [answer[side], answer.coverage[side]]
    return region && state ? (
      <p key={region.id}>
        <strong>
          <Label view={view} of={region.short} />
        </strong>
        {view.words('list.colon')}
        {view.words(`handout.${state}`)}
      </p>
    ) : null
  })
}

type LinesProps = { view: View; lines: readonly HandoutLine[]; mark: string | undefined; tick?: boolean }

function Lines({ view, lines, mark, tick }: LinesProps) {
  return lines.map(({ key, id, name, details, onlyIf }) => (
    <li key={key} {...(mark ? { [mark]: id } : {})}>
      {tick ? <span className="tick" aria-hidden="true" /> : null}
      <strong>
        <HanRuns language={view.language} text={name} />
      </strong>
      {view.words('separator')}
      <HanRuns language={view.language} text={details} />
      {onlyIf ? <p className="only-if">{onlyIf}</p> : null}
    </li>
  ))
}
