import type { Metadata } from 'next'
import { Alerts } from '#components/alerts.tsx'
import { CaseBar } from '#components/case-bar.tsx'
import { caseTitle } from '#components/case-title.ts'
import { MisreadList } from '#components/misread-list.tsx'
import { PlanAnswer } from '#components/plan-answer.tsx'
import { Selector } from '#components/selector.tsx'
import { Shell } from '#components/shell.tsx'
import { pathIn } from '#lib/domain/paths.ts'
import { caseQuery, readCase } from '#lib/domain/query.ts'
import { transfer } from '#lib/domain/transfer.ts'
import { metadata } from '../../metadata.ts'
import { queryOf, viewOf } from '../../view.ts'

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const view = await viewOf(params)
  const asked = readCase(await queryOf(searchParams), view.site)
  return metadata(view, {
    path: '/plan',
    query: caseQuery(asked, view.site),
    title: caseTitle(view, asked),
    description: view.words('plan.description'),
    index: false,
  })
}

export default async function Plan({ params, searchParams }: Props) {
  const view = await viewOf(params)
  const asked = readCase(await queryOf(searchParams), view.site)
  const { words, language, site } = view
  const action = pathIn(language.id, '/plan')
  const form = <Selector view={view} action={action} chosen={asked} submit="selector.submit" />
  return (
    <Shell view={view} path="/plan" query={caseQuery(asked, site)}>
      <h1>{caseTitle(view, asked)}</h1>
      <MisreadList view={view} misread={asked.misread} />
      {asked.insurance ? (
        <>
          <CaseBar view={view} asked={asked} />
          <PlanAnswer view={view} answer={transfer(asked.insurance, asked.leaving, asked.joining, asked.answers)} />
          <section aria-labelledby="change" className="no-print">
            <h2 id="change">{words('plan.change')}</h2>
            {form}
          </section>
        </>
      ) : (
        <>
          <p>{words('plan.choose')}</p>
          <Alerts view={view} on={{ path: '/plan' }} />
          {form}
        </>
      )}
    </Shell>
  )
}
