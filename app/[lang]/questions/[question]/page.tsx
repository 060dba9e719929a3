import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { BasisList } from '#components/words/basis-list.tsx'
import { plainText, Sentence } from '#components/words/inline.tsx'
import { KnownBadge } from '#components/words/known-badge.tsx'
import { pageTitle } from '#components/words/page-title.ts'
import { Titled } from '#components/words/titled.tsx'
import type { View } from '#components/words/view.ts'
import type { Question } from '#lib/content/site.ts'
import { onward } from '#lib/domain/pages/pages.ts'
import { listedPage } from '../../../listed-page.tsx'

const page = listedPage('/questions/[question]', ({ shell, view, asked, thing: question, path }) => {
  const { words, site } = view
  const { answer, known, reported_in, next, basis } = question
  const [first = '', ...more] = next.map((each) => onward(each, asked, site))
  return (
    <Shell
      {...shell}
      answer={
        <>
          <Sentence view={view} of={answer} />{' '}
          <KnownBadge view={view} known={known ?? 'official'} reportedIn={reported_in} />
        </>
      }
    >
      <p className="no-print" data-next={first}>
        <a className="button" href={view.at(first)}>
          <span className="sr-only">
            {words('question.next')}
            {words('list.colon')}
          </span>
          {pageTitle(view, first)}
        </a>
      </p>
      <Reasons view={view} question={question} />
      {more.length > 0 ? (
        <nav aria-label={words('question.more')} className="next">
          <h2>{words('question.more')}</h2>
          <ul>
            {more.map((each) => (
              <li key={each}>
                <a href={view.at(each)}>{pageTitle(view, each)}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <BasisList view={view} basis={basis} />
      <Checked view={view} on={{ path, insurances: question.insurances ?? [] }} basisCount={basis.length} />
    </Shell>
  )
})

/** The second depth: why it is so, for whom it is not, and what people take for the answer. */
function Reasons({ view, question: { why, differs, mistaken } }: { view: View; question: Question }) {
  const { words } = view
  return (
    <>
      {why ? (
        <Titled id="why" title={words('question.why')}>
          <Sentence as="p" view={view} of={why} />
        </Titled>
      ) : null}
      {differs ? (
        <Titled id="differs" title={words('question.differs')}>
          <ul>
            {differs.map((each) => (
              <li key={plainText(view, each)}>
                <Sentence view={view} of={each} />
              </li>
            ))}
          </ul>
        </Titled>
      ) : null}
      {mistaken ? (
        <Titled id="mistaken" title={words('question.mistaken')}>
          <Sentence as="p" view={view} of={mistaken} />
        </Titled>
      ) : null}
    </>
  )
}

export const generateMetadata = page.generateMetadata
export default page.Page
