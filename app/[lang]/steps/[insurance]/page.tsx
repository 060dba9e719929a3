import { NoteList } from '#components/answer/note-list.tsx'
import { Lanes } from '#components/figures/lanes.tsx'
import { TimeLine } from '#components/figures/time-line.tsx'
import { Checked } from '#components/page/checked.tsx'
import { NextTasks } from '#components/page/next-tasks.tsx'
import { PaperLink } from '#components/page/paper-link.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { Shell } from '#components/page/shell.tsx'
import { ownNotes } from '#components/plan/plan-more.tsx'
import { PlanSteps } from '#components/plan/plan-steps.tsx'
import { Cites } from '#components/words/basis-list.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { NumberedBasis } from '#components/words/numbered-basis.tsx'
import { Part } from '#components/words/part.tsx'
import { Titled } from '#components/words/titled.tsx'
import type { View } from '#components/words/view.ts'
import type { Insurance } from '#lib/content/site.ts'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { oldest } from '#lib/domain/rules/freshness.ts'
import { groundsOf } from '#lib/domain/rules/grounds.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { deadlines } from '#lib/domain/tools/deadlines.ts'
import { listedPage } from '../../../listed-page.tsx'

const page = listedPage('/steps/[insurance]', ({ shell, view: given, asked, thing: insurance, path }) => {
  const { words, language, site } = given
  const answer = transfer(insurance, undefined, undefined, {})
  const everyone = insurance.notes.filter((note) => !note.when)
  const { days } = listedGround(site, path, language.id)
  const own = ownNotes(
    asked?.insurance === insurance ? transfer(insurance, asked.leaving, asked.joining, asked.answers) : answer,
  )
  const statements = [...answer.steps, ...own].map(({ item }) => item)
  const view = { ...given, grounds: groundsOf([...statements, ...everyone]) }
  return (
    <Shell {...shell} view={view} answer={<Sentence view={view} of={insurance.summary} />}>
      <PlanSteps view={view} answer={answer} />
      <Lanes view={view} steps={insurance.steps} />
      <TimeLine view={view} due={deadlines(insurance, 'applied', view.today, view.site)} />
      <Titled id="channels" title={words('plan.channels')}>
        {insurance.agency ? <Agency view={view} insurance={insurance} agency={insurance.agency} /> : null}
        <p>
          <a href={view.at('/channels', { insurance })} rel="nofollow">
            {words('plan.all-channels', { count: answer.channels.length })}
          </a>
        </p>
      </Titled>
      <Part view={view} id="everyone" title={words('plan.everyone')}>
        <NoteList view={view} notes={everyone.map((item) => ({ item, from: undefined, onlyIf: [] }))} />
      </Part>
      {own.length > 0 ? (
        <Part view={view} id="notes" title={words('plan.notes', { count: own.length })}>
          <NoteList view={view} notes={own} />
        </Part>
      ) : null}
      <ScamStrip view={view} />
      <p className="no-print">
        <a href={`${view.at('', { ...asked, insurance })}#start`}>{words('steps.case')}</a>
      </p>
      <PaperLink view={view} asked={{ insurance }} />
      <Checked view={view} on={{ path, insurances: [insurance.id] }} />
      <NumberedBasis view={view} day={oldest(days)} />
      <NextTasks view={view} insurance={insurance} current="steps" />
    </Shell>
  )
})

type Props = { view: View; insurance: Insurance; agency: NonNullable<Insurance['agency']> }

/** What the official service is called, and who handles it. */
function Agency({ view, insurance, agency }: Props) {
  return (
    <dl className="facts">
      <dt>{view.words('guide.name')}</dt>
      <dd>
        <Label view={view} of={insurance.name} />
      </dd>
      <dt>{view.words('guide.agency')}</dt>
      <dd>
        <Label view={view} of={agency.name} />{' '}
        <span className="ground">
          <Cites view={view} basis={agency.basis} />
        </span>
      </dd>
    </dl>
  )
}

export const generateMetadata = page.generateMetadata
export default page.Page
