import { caseTitle } from '#components/case/case-title.ts'
import { Label } from '#components/words/inline.tsx'
import { onlyIfWords } from '#components/words/only-if.tsx'
import type { View } from '#components/words/view.ts'
import type { Insurance, Material, Step } from '#lib/content/site.ts'
import type { Link } from '#lib/domain/address/link.ts'
import { lengthOf } from '#lib/domain/embed/ready-texts.ts'
import type { Answered } from '#lib/domain/rules/answered.ts'
import { factOf } from '#lib/domain/rules/citation.ts'
import type { Placed } from '#lib/domain/rules/difference.ts'
import { oldest } from '#lib/domain/rules/freshness.ts'
import { askedWithoutBasis } from '#lib/domain/rules/precedence.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { Sheet, SheetFoot, SheetHotlines, WayBack } from './sheet.tsx'

/** One A4 page to hand out for a case: the verdict, papers and steps in short, whom to ring, and the way to the whole answer. */
export function Handout({ view, link, insurance }: { view: View; link: Link; insurance: Insurance }) {
  const { words } = view
  const answer = transfer(insurance, link.leaving, link.joining, {})
  const items = [answer.verdict, ...answer.materials, ...answer.steps].map(({ item }) => item.verified)
  return (
    <Sheet name="handout">
      <header>
        <div>
          <h2>{caseTitle(view, link)}</h2>
          <p>
            <strong>{words(`verdict.${answer.verdict.item.verdict}`)}</strong>
            {words('list.colon')}
            <Label view={view} of={answer.verdict.item.title} />
          </p>
          {[link.joining, link.leaving].map((region, index) => {
            const state = region && answer.coverage[index === 0 ? 'joining' : 'leaving']
            return state ? (
              <p key={region.id}>
                <strong>
                  <Label view={view} of={region.short} />
                </strong>
                {words('list.colon')}
                {words(`handout.${state}`)}
              </p>
            ) : null
          })}
        </div>
        <WayBack view={view} link={link} />
      </header>
      <div className="lists">
        {answer.materials.length > 0 ? <Papers view={view} materials={answer.materials} /> : null}
        {answer.steps.length > 0 ? <Steps view={view} steps={answer.steps} /> : null}
      </div>
      <section>
        <h3>{words('sheet.call')}</h3>
        <SheetHotlines view={view} link={link} />
      </section>
      <p>{words('handout.whole')}</p>
      <SheetFoot view={view} day={oldest(items)} />
    </Sheet>
  )
}

/** Whose item it is, when not the nation's, and that it is only reported. */
function Origin({ view, placed: { item, from } }: { view: View; placed: Placed<Material | Step> }) {
  const { words } = view
  return (
    <>
      {from ? (
        <>
          {words('separator')}
          <Label view={view} of={from.short} />
        </>
      ) : null}
      {item.known === 'reported' ? words('separator') + words('known.reported') : null}
    </>
  )
}

/** Longer conditions than this do not fit onto a sheet; the page online says them in full. */
const LONGEST_CONDITION = 90

function ShortOnlyIf(condition: Parameters<typeof onlyIfWords>[0]) {
  const text = onlyIfWords(condition)
  if (!text) return null
  return (
    <p className="only-if">{lengthOf(text) > LONGEST_CONDITION ? condition.view.words('handout.some-people') : text}</p>
  )
}

function Papers({ view, materials }: { view: View; materials: readonly Answered<Material>[] }) {
  const { words } = view
  return (
    <section>
      <h3>{words('plan.materials')}</h3>
      <ul className="short checklist">
        {materials.map(({ item, from, onlyIf }) => (
          <li key={`${from?.id ?? ''} ${item.id}`} data-material={item.id}>
            <span className="tick" aria-hidden="true" />
            <strong>
              <Label view={view} of={item.name} />
            </strong>
            {words('separator')}
            {words(`form.${item.form}`)}
            {askedWithoutBasis(item) ? words('separator') + words('material.counter') : null}
            <Origin view={view} placed={{ item, from }} />
            <ShortOnlyIf view={view} when={item.when} open={onlyIf} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Steps({ view, steps }: { view: View; steps: readonly Answered<Step>[] }) {
  const { words, site, language } = view
  return (
    <section>
      <h3>{words('plan.steps')}</h3>
      <ol className="short">
        {steps.map(({ item, from, onlyIf }) => (
          <li key={`${from?.id ?? ''} ${item.id}`} data-step={item.id}>
            <strong>
              <Label view={view} of={item.title} />
            </strong>
            {words('separator')}
            {words(`actor.${item.actor}`)}
            {item.limit
              ? words('separator') +
                words('step.limit', { limit: inLanguage(factOf(site, item.limit).text, language.id) })
              : null}
            <Origin view={view} placed={{ item, from }} />
            <ShortOnlyIf view={view} when={item.when} open={onlyIf} />
          </li>
        ))}
      </ol>
    </section>
  )
}
