import { caseFaults } from '#components/case/case-faults.ts'
import { FaultList } from '#components/case/fault-list.tsx'
import { Selector } from '#components/case/selector.tsx'
import { Checked } from '#components/page/checked.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { Shell } from '#components/page/shell.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { ToolLinks } from '#components/tools/tool-links.tsx'
import { Links } from '#components/words/links.tsx'
import { Titled } from '#components/words/titled.tsx'
import { caseQuery } from '#lib/domain/address/query.ts'
import { NOTHING_ASKED } from '#lib/domain/search/search-query.ts'
import { listedPage } from '../listed-page.tsx'

const page = listedPage('', ({ shell, view, asked }) => {
  const { words, site } = view
  const faults = caseFaults(view, asked.misread)
  return (
    <Shell {...shell} query={caseQuery(asked, site)}>
      <FaultList view={view} faults={faults} />
      <section id="start" aria-label={words('home.start')} className="start no-print">
        <Selector view={view} chosen={asked} faults={faults} everyday />
        <p className="more">
          <a href={view.at('/status')}>{words('home.applied')}</a>
          <a href={view.at('/questions')}>{words('nav.questions')}</a>
        </p>
      </section>
      <p>{words('home.answer')}</p>
      <Titled id="own-words" title={words('home.own-words')} className="no-print">
        <SearchForm view={view} asked={NOTHING_ASKED} />
      </Titled>
      <Titled id="tools" title={words('home.tools')}>
        <ToolLinks view={view} />
      </Titled>
      <Titled id="insurances" title={words('home.insurances')}>
        <Links view={view} to={site.insurances.map(({ id, short }) => [`/policy/${id}`, view.say(short)])} />
      </Titled>
      <ScamStrip view={view} />
      <Checked view={view} on={{ path: '' }} />
    </Shell>
  )
})

export const generateMetadata = page.generateMetadata
export default page.Page
