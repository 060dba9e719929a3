import { Label } from '#components/words/inline.tsx'
import { Titled } from '#components/words/titled.tsx'
import type { View } from '#components/words/view.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { Checklist } from './checklist.tsx'
import { CoverageNotes } from './coverage-notes.tsx'
import { StayAtHome } from './not-needed.tsx'

type Props = { view: View; answer: Transfer; alone: boolean }

/**
 * The papers of one insurance: the verdict in a line, the checklist, and the way to the whole answer. Where several stand on a page
 * each names its papers in a line and leads to its own checklist.
 */
export function InsuranceMaterials({ view, answer, alone }: Props) {
  const { words } = view
  const { insurance, joining, verdict, materials } = answer
  const name = view.say(insurance.short)
  const own = view.at(`/materials/${joining?.id}`, { ...answer, joining: undefined })
  const list = (
    <>
      <CoverageNotes view={view} answer={{ ...answer, leaving: undefined }} />
      {materials.length > 0 ? (
        <>
          <Checklist view={view} asked={answer} materials={materials} />
          <StayAtHome view={view} answer={answer} />
        </>
      ) : null}
    </>
  )
  return (
    <Titled id={insurance.id} title={name}>
      <p className="verdict-line">
        <strong>{words(`verdict.${verdict.item.verdict}`)}</strong>
        {words('list.colon')}
        <Label view={view} of={verdict.item.title} />
      </p>
      {alone ? (
        list
      ) : (
        <>
          <p>{materials.map(({ item }) => view.say(item.name)).join(words('list.comma'))}</p>
          <p>
            <a href={own}>
              {words('guide.checklist')}
              <span className="sr-only">
                {words('list.colon')}
                {name}
              </span>
            </a>
          </p>
        </>
      )}
      <p>
        <a href={view.at('/plan', answer)}>{words('materials.whole', { name })}</a>
      </p>
    </Titled>
  )
}
