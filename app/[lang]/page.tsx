import { caseFaults } from '#components/case/case-faults.ts'
import { FaultList } from '#components/case/fault-list.tsx'
import { Selector } from '#components/case/selector.tsx'
import { Checked } from '#components/page/checked.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { Shell } from '#components/page/shell.tsx'
import { TaskLinks } from '#components/page/task-links.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { ToolLinks } from '#components/tools/tool-links.tsx'
import { Label } from '#components/words/inline.tsx'
import { pathIn } from '#lib/domain/address/paths.ts'
import { caseQuery } from '#lib/domain/address/query.ts'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { NOTHING_ASKED } from '#lib/domain/search/search-query.ts'
import { headOf, loader } from '../load-page.ts'

const load = loader('')

export const generateMetadata = headOf(load)

export default async function Home(props: PageProps<'/[lang]'>) {
  const { view, asked } = await load(props)
  const { words, language, site } = view
  const faults = caseFaults(view, asked.misread)
  return (
    <Shell view={view} path="" query={caseQuery(asked, site)}>
      <h1>{words('home.h1')}</h1>
      <FaultList view={view} faults={faults} />
      <section id="start" aria-label={words('home.start')} className="start no-print">
        <Selector
          view={view}
          action={pathIn(language.id, '/plan')}
          chosen={asked}
          submit="selector.submit"
          faults={faults}
          everyday
        />
        <p className="more">
          <a href={pathIn(language.id, '/status')}>{words('home.applied')}</a>
        </p>
      </section>
      <p>{words('home.answer')}</p>
      <section aria-labelledby="own-words" className="no-print">
        <h2 id="own-words">{words('home.own-words')}</h2>
        <SearchForm view={view} asked={NOTHING_ASKED} />
      </section>
      <TaskLinks view={view} />
      <section aria-labelledby="tools">
        <h2 id="tools">{words('home.tools')}</h2>
        <ToolLinks view={view} />
      </section>
      <section aria-labelledby="insurances">
        <h2 id="insurances">{words('home.insurances')}</h2>
        <ul className="links">
          {site.insurances.map((insurance) => (
            <li key={insurance.id}>
              <a href={pathIn(language.id, `/policy/${insurance.id}`)}>
                <Label view={view} of={insurance.short} />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <ScamStrip view={view} />
      <Checked view={view} on={{ path: '' }} days={listedGround(site, '', language.id).days} />
    </Shell>
  )
}
