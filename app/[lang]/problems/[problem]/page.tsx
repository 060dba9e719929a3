import { Checked } from '#components/page/checked.tsx'
import { ComplainLink, SayLink } from '#components/page/paper-link.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { Shell } from '#components/page/shell.tsx'
import { DeadlineForm } from '#components/tools/deadline-form.tsx'
import { BasisList } from '#components/words/basis-list.tsx'
import { Fold } from '#components/words/fold.tsx'
import { Label, plainText, Sentence } from '#components/words/inline.tsx'
import { Joined } from '#components/words/joined.tsx'
import { Part } from '#components/words/part.tsx'
import { Titled } from '#components/words/titled.tsx'
import type { View } from '#components/words/view.ts'
import type { Trouble } from '#lib/content/site.ts'
import { NOTHING_ASKED } from '#lib/domain/tools/deadline-query.ts'
import { listedPage } from '../../../listed-page.tsx'

const page = listedPage('/problems/[problem]', ({ shell, view, thing: trouble, path }) => {
  const { words, site } = view
  const insurances = site.insurances.filter((insurance) => trouble.insurances?.includes(insurance.id))
  return (
    <Shell
      {...shell}
      crumbs={[{ words: words('nav.status'), path: '/status' }]}
      answer={<Sentence view={view} of={trouble.summary} />}
    >
      {trouble.tool ? (
        <section className="no-print" aria-label={view.say(site.tools.get(trouble.tool)?.title ?? trouble.title)}>
          <DeadlineForm view={view} asked={NOTHING_ASKED} short />
        </section>
      ) : null}
      {insurances.length > 0 ? (
        <p className="meta">
          {words('problem.insurances')}
          <Joined by={words('list.comma')}>
            {insurances.map(({ id, short }) => (
              <Label key={id} view={view} of={short} />
            ))}
          </Joined>
        </p>
      ) : null}
      <Titled id="remedy" title={words('problem.remedy')}>
        <Remedy view={view} steps={trouble.remedy} />
      </Titled>
      <Titled id="ask" title={words('problem.ask')}>
        <Sentence as="p" view={view} of={trouble.ask} />
        <SayLink view={view} query={insurances.length === 1 ? `?insurance=${insurances[0]?.id}` : ''} />
        <ComplainLink view={view} path={path} />
      </Titled>
      {(['meaning', 'rule'] as const).map((part) => (
        <Part key={part} view={view} id={part} title={words(`problem.${part}`)}>
          <Sentence as="p" view={view} of={trouble[part]} />
        </Part>
      ))}
      <ScamStrip view={view} />
      <Checked
        view={view}
        on={{ path, insurances: insurances.map(({ id }) => id) }}
        basisCount={trouble.basis.length}
      />
      <BasisList view={view} basis={trouble.basis} />
    </Shell>
  )
})

/** Steps of a remedy that stand there without a touch. */
const SHOWN = 3

/** What to do about a problem, in order: the first steps, and one touch away those for when they do not help. */
function Remedy({ view, steps }: { view: View; steps: Trouble['remedy'] }) {
  const rest = steps.length > SHOWN + 1 ? steps.slice(SHOWN) : []
  const items = (some: Trouble['remedy']) =>
    some.map((step) => (
      <li key={plainText(view, step)}>
        <Sentence view={view} of={step} />
      </li>
    ))
  return (
    <>
      <ol>{items(steps.slice(0, steps.length - rest.length))}</ol>
      {rest.length > 0 ? (
        <Fold view={view} className="part" title={view.words('problem.next', { count: rest.length })}>
          <ol start={SHOWN + 1}>{items(rest)}</ol>
        </Fold>
      ) : null}
    </>
  )
}

export const generateMetadata = page.generateMetadata
export default page.Page
