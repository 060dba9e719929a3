import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { FlowEffects } from '#components/staff/flow-effects.tsx'
import { FlowOutcomes, RegionalOutcomes } from '#components/staff/flow-outcomes.tsx'
import { FlowTree } from '#components/staff/flow-tree.tsx'
import { countsOf, flowCase, flowDrawing } from '#components/staff/flow-words.ts'
import { Drawing } from '#components/words/drawing.tsx'
import { byId, headOf, loader } from '../../../../load-page.ts'

const load = loader('/staff/flows/[insurance]', ({ view, id }) => {
  const insurance = byId(view.site.insurances, id)
  const name = view.say(insurance.short)
  return {
    decision: flowCase(view, insurance),
    title: view.words('flow.of', { name }),
    description: view.words('flow.of.description', { name }),
  }
})

export const generateMetadata = headOf(load)

export default async function FlowPage(props: PageProps<'/[lang]/staff/flows/[insurance]'>) {
  const { view, decision, title, path } = await load(props)
  const { words } = view
  const { insurance } = decision
  const parts = [...insurance.materials, ...insurance.steps, ...insurance.channels]
  return (
    <Shell
      view={view}
      path={path}
      crumbs={[{ words: words('flow.crumb'), path: '/staff/flows' }]}
      title={title}
      answer={words('flow.of.answer', countsOf(decision))}
    >
      <Checked
        view={view}
        on={{ path, insurances: [insurance.id] }}
        days={[insurance.verified, ...parts.map(({ verified }) => verified)]}
      />
      <h2 id="chart">{words('flow.chart')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
      <section className="chart" aria-label={words('flow.chart.region')} tabIndex={0}>
        <Drawing of={flowDrawing(view, decision)} />
      </section>
      <p className="no-print">
        <a href={`${view.at(path)}.svg`}>{words('flow.chart.file')}</a>
      </p>
      <h2 id="tree">{words('flow.tree')}</h2>
      <p>{words('flow.tree.note')}</p>
      <FlowTree view={view} decision={decision} />
      <h2 id="outcomes">{words('flow.outcomes')}</h2>
      <p>{words('flow.outcomes.note')}</p>
      <FlowOutcomes view={view} insurance={insurance} />
      <h2 id="regions">{words('flow.regions')}</h2>
      <RegionalOutcomes view={view} insurance={insurance} />
      <h2 id="effects">{words('flow.effects')}</h2>
      <p>{words('flow.effects.note')}</p>
      <FlowEffects view={view} insurance={insurance} />
    </Shell>
  )
}
