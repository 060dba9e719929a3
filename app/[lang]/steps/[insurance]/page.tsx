import { Agency } from '#components/answer/agency.tsx'
import { UseList } from '#components/answer/channel-list.tsx'
import { NoteList } from '#components/answer/note-list.tsx'
import { Selector } from '#components/case/selector.tsx'
import { Lanes } from '#components/figures/lanes.tsx'
import { TimeLine } from '#components/figures/time-line.tsx'
import { Checked } from '#components/page/checked.tsx'
import { NextTasks } from '#components/page/next-tasks.tsx'
import { PaperLink } from '#components/page/paper-link.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { Shell } from '#components/page/shell.tsx'
import { PlanSteps } from '#components/plan/plan-steps.tsx'
import { Sentence } from '#components/words/inline.tsx'
import { NumberedBasis } from '#components/words/numbered-basis.tsx'
import { Part } from '#components/words/part.tsx'
import { Titled } from '#components/words/titled.tsx'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { oldest } from '#lib/domain/rules/freshness.ts'
import { groundsOf } from '#lib/domain/rules/grounds.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { deadlines } from '#lib/domain/tools/deadlines.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { byId, headOf, loader } from '../../../load-page.ts'

const load = loader('/steps/[insurance]', ({ view, id }) => {
  const insurance = byId(view.site.insurances, id)
  return { insurance, name: inLanguage(insurance.short, view.language.id) }
})

export const generateMetadata = headOf(load)

export default async function Steps(props: PageProps<'/[lang]/steps/[insurance]'>) {
  const { view: given, asked, insurance, name, path } = await load(props)
  const { words, language } = given
  const answer = transfer(insurance, undefined, undefined, {})
  const everyone = insurance.notes.filter((note) => !note.when)
  const { days } = listedGround(given.site, path, language.id)
  const statements = [...answer.steps, ...answer.channels].map(({ item }) => item)
  const view = { ...given, grounds: groundsOf([...statements, ...everyone]) }
  return (
    <Shell
      view={view}
      path={path}
      asked={asked}
      title={words('steps.insurance.title', { name })}
      answer={<Sentence view={view} of={insurance.summary} />}
    >
      <PlanSteps view={view} answer={answer} />
      <Lanes view={view} steps={insurance.steps} />
      <TimeLine view={view} due={deadlines(insurance, 'applied', view.today, view.site)} />
      <Part view={view} id="channels" title={words('plan.channels')}>
        {insurance.agency ? <Agency view={view} insurance={insurance} agency={insurance.agency} /> : null}
        <UseList view={view} uses={answer.channels} />
      </Part>
      <Part view={view} id="everyone" title={words('plan.everyone')}>
        <NoteList view={view} notes={everyone.map((item) => ({ item, from: undefined, onlyIf: [] }))} />
      </Part>
      <ScamStrip view={view} />
      <Titled id="case" title={words('steps.case')} className="no-print">
        <Selector view={view} chosen={{ insurance }} />
      </Titled>
      <PaperLink view={view} asked={{ insurance }} />
      <Checked view={view} on={{ path, insurances: [insurance.id] }} />
      <NumberedBasis view={view} day={oldest(days)} />
      <NextTasks view={view} insurance={insurance} current="steps" />
    </Shell>
  )
}
