import { notFound } from 'next/navigation'
import { caseFaults } from '#components/case/case-faults.ts'
import { FaultList } from '#components/case/fault-list.tsx'
import { InsuranceSelect, RegionSelect } from '#components/case/selector.tsx'
import { Alerts } from '#components/page/alerts.tsx'
import { ChangeList } from '#components/page/change-list.tsx'
import { feedAddress, historyTitle } from '#components/page/history-title.ts'
import { Shell } from '#components/page/shell.tsx'
import { Titled } from '#components/words/titled.tsx'
import { queryFrom } from '#lib/domain/address/fault.ts'
import { changesFor } from '#lib/domain/history/changes.ts'
import { headOf, loader } from '../../load-page.ts'

const load = loader('/changes', ({ view, asked }) => {
  if (view.site.changes.length === 0) notFound()
  const known = asked.pairs.filter(({ key }) => !asked.faults.some((fault) => fault.key === key))
  return {
    title: historyTitle(view, asked),
    description: view.words('changes.description'),
    feed: queryFrom(known),
  }
})

export const generateMetadata = headOf(load)

export default async function Changes(props: PageProps<'/[lang]/changes'>) {
  const { view, path, asked, title, query, feed } = await load(props)
  const { words, site } = view
  const changes = changesFor(site, asked)
  const faults = caseFaults(view, asked.faults, [], ['insurance', 'region'])
  const faultOf = (key: string) => faults.find((fault) => fault.key === key)
  return (
    <Shell view={view} path={path} query={query} title={title} answer={words('changes.answer')}>
      <Alerts view={view} on={{ path }} />
      <FaultList view={view} faults={faults} />
      {changes.length > 0 ? <ChangeList view={view} changes={changes} /> : <p>{words('changes.none')}</p>}
      <Titled id="filter" title={words('changes.filter')} className="no-print">
        <form action={view.at(path)} method="get" className="selector">
          <InsuranceSelect view={view} chosen={asked.insurance?.id} fault={faultOf('insurance')} allInsurances />
          <RegionSelect
            view={view}
            name="region"
            chosen={asked.region}
            fault={faultOf('region')}
            open="select.all-regions"
          />
          <button type="submit">{words('changes.submit')}</button>
        </form>
      </Titled>
      <Titled id="feeds" title={words('changes.feeds')}>
        <p>{words('changes.feeds.text')}</p>
        <ul className="links">
          {(['atom', 'json'] as const).map((form) => (
            <li key={form}>
              <a href={feedAddress(view, form, feed)}>{words(`changes.${form}`)}</a>
            </li>
          ))}
        </ul>
      </Titled>
    </Shell>
  )
}
