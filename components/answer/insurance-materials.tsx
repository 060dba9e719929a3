import { Label } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import { pathIn } from '#lib/domain/address/paths.ts'
import { caseQuery } from '#lib/domain/address/query.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { Checklist } from './checklist.tsx'
import { CoverageNotes } from './coverage-notes.tsx'
import { StayAtHome } from './not-needed.tsx'

type Props = { view: View; answer: Transfer; alone: boolean }

/**
 * The papers of one insurance: the verdict in a line, the checklist, and the way to the whole answer. Where several stand on a page
 * each names its papers in a line and leads to its own checklist.
 */
export function InsuranceMaterials({ view, answer, alone }: Props) {
  const { words, language, site } = view
  const { insurance, joining, verdict, materials } = answer
  const name = inLanguage(insurance.short, language.id)
  const own = pathIn(language.id, `/materials/${joining?.id}`) + caseQuery({ ...answer, joining: undefined }, site)
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
    <section aria-labelledby={insurance.id}>
      <h2 id={insurance.id}>{name}</h2>
      <p className="verdict-line">
        <strong>{words(`verdict.${verdict.item.verdict}`)}</strong>
        {words('list.colon')}
        <Label view={view} of={verdict.item.title} />
      </p>
      {alone ? (
        list
      ) : (
        <>
          <p>{materials.map(({ item }) => inLanguage(item.name, language.id)).join(words('list.comma'))}</p>
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
        <a href={pathIn(language.id, '/plan') + caseQuery(answer, site)}>{words('materials.whole', { name })}</a>
      </p>
    </section>
  )
}
