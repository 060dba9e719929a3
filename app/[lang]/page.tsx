import { Selector } from '#components/case/selector.tsx'
import { Checked } from '#components/page/checked.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { Shell } from '#components/page/shell.tsx'
import { TaskLinks } from '#components/page/task-links.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { ToolLinks } from '#components/tools/tool-links.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { pathIn } from '#lib/domain/address/paths.ts'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { NOTHING_ASKED } from '#lib/domain/search/search-query.ts'
import { headOf, loader } from '../load-page.ts'

const load = loader('')

export const generateMetadata = headOf(load)

export default async function Home(props: PageProps<'/[lang]'>) {
  const { view } = await load(props)
  const { words, language, site } = view
  return (
    <Shell view={view} path="">
      <h1>{words('home.h1')}</h1>
      <div className="answer">
        <p>{words('home.answer')}</p>
      </div>
      <Checked view={view} on={{ path: '' }} days={listedGround(site, '', language.id).days} />
      <section aria-labelledby="start" className="no-print">
        <h2 id="start">{words('home.start')}</h2>
        <Selector
          view={view}
          action={pathIn(language.id, '/plan')}
          chosen={{ insurance: undefined, leaving: undefined, joining: undefined, answers: {} }}
          submit="selector.submit"
        />
      </section>
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
        {site.insurances.map((insurance) => (
          <div key={insurance.id}>
            <h3>
              <a href={pathIn(language.id, `/policy/${insurance.id}`)}>
                <Label view={view} of={insurance.short} />
              </a>
            </h3>
            <p>
              <Sentence view={view} of={insurance.summary} />
            </p>
          </div>
        ))}
      </section>
      <ScamStrip view={view} />
    </Shell>
  )
}
