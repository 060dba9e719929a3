import type { ReactNode } from 'react'
import { caseFaults } from '#components/case/case-faults.ts'
import { caseTitle } from '#components/case/case-title.ts'
import { FaultList } from '#components/case/fault-list.tsx'
import { Checked } from '#components/page/checked.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { Titled } from '#components/words/titled.tsx'
import type { View } from '#components/words/view.ts'
import { Written } from '#components/words/written.tsx'
import type { Case } from '#lib/domain/address/query.ts'
import { localHotlines } from '#lib/domain/rules/hotline.ts'
import { type Transfer, transfer } from '#lib/domain/rules/transfer.ts'
import { Reach } from './channel-list.tsx'
import { Checklist } from './checklist.tsx'
import { CoverageNotes } from './coverage-notes.tsx'

/**
 * The checklist of a case to stand in a frame on somebody else's page: no navigation, and every link opens a window of its own.
 * Its height follows from its content alone, so that a frame can be fitted to it. Opened by itself it is a page like any other.
 */
export function EmbedChecklist({ view, asked }: { view: View; asked: Case }) {
  const { site, words } = view
  const { insurance, leaving, joining, answers, misread } = asked
  const full = (
    <ul className="links">
      <li>
        <a href={view.at('/plan', asked)} rel="noopener">
          {words('embed.full')}
        </a>
      </li>
    </ul>
  )
  return (
    <>
      <base target="_blank" />
      <header>
        <p className="identity">
          <a href={view.at('')} rel="noopener">
            {view.say(site.settings.name)}
          </a>
          {words('list.colon')}
          <Sentence view={view} of={site.settings.identity} />
        </p>
      </header>
      <Written view={view} as="main" id="main">
        <h1>{caseTitle(view, asked)}</h1>
        <FaultList view={view} faults={caseFaults(view, misread, [], [])} />
        {insurance ? (
          <Answer view={view} answer={transfer(insurance, leaving, joining, answers)} full={full} />
        ) : (
          <>
            <p>{words('embed.choose')}</p>
            {full}
          </>
        )}
      </Written>
      <script src="/embed/frame.js" defer />
    </>
  )
}

function Answer({ view, answer, full }: { view: View; answer: Transfer; full: ReactNode }) {
  const { words } = view
  const { verdict, unless, materials, insurance, coverage } = answer
  // The notes speak of all that differs, and only the papers stand below.
  const differs = [coverage.leaving, coverage.joining].includes('differs')
  const on = { path: '/plan', insurances: [insurance.id], regions: [answer.joining, answer.leaving] }
  return (
    <>
      <p className="answer">
        {words(`verdict.${verdict.item.verdict}`)}
        {words('list.colon')}
        <strong data-verdict={verdict.item.id}>
          <Label view={view} of={verdict.item.title} />
        </strong>
      </p>
      {materials.length === 0 ? <Sentence as="p" view={view} of={verdict.item.text} /> : null}
      {unless.length > 0 ? <p>{words('embed.unless')}</p> : null}
      <Checked view={view} on={on} days={[verdict.item.verified, ...materials.map(({ item }) => item.verified)]} />
      {full}
      {materials.length > 0 ? (
        <>
          <CoverageNotes view={view} answer={answer} />
          {differs ? <p>{words('embed.differs')}</p> : null}
          <Titled id="materials" title={words('plan.materials')}>
            <Checklist view={view} asked={answer} materials={materials} />
          </Titled>
          {full}
        </>
      ) : null}
      <EmbedHotline view={view} insurance={insurance.id} />
    </>
  )
}

/** The nation-wide number for this insurance. */
function EmbedHotline({ view, insurance }: { view: View; insurance: string }) {
  const [hotline] = localHotlines(view.site, insurance)
  return hotline ? (
    <p>
      {view.words('embed.hotline')} <Reach view={view} channel={hotline} />
    </p>
  ) : null
}
