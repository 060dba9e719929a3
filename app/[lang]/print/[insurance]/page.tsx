import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { WholeGuide } from '#components/answer/whole-guide.tsx'
import { caseFaults } from '#components/case/case-faults.ts'
import { placesOf } from '#components/case/case-title.ts'
import { FaultList } from '#components/case/fault-list.tsx'
import { Shell } from '#components/page/shell.tsx'
import { pathIn } from '#lib/domain/address/paths.ts'
import { caseQuery, readCaseAt } from '#lib/domain/address/query.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { metadata } from '../../../metadata.ts'
import { queryOf, viewOf } from '../../../view.ts'

type Props = {
  params: Promise<{ lang: string; insurance: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function load({ params, searchParams }: Props) {
  const view = await viewOf(params)
  const { insurance: id } = await params
  const path = `/print/${id}`
  const asked = readCaseAt(path, await queryOf(searchParams), view.site)
  const { insurance, leaving, joining, answers, misread } = asked
  if (!insurance) notFound()
  const name = inLanguage(insurance.short, view.language.id)
  const places = placesOf(view, asked)
  return {
    view,
    path,
    name,
    misread,
    answer: transfer(insurance, leaving, joining, answers),
    plan: `/plan${caseQuery(asked, view.site)}`,
    query: caseQuery({ ...asked, insurance: undefined }, view.site),
    title: places ? view.words('paper.title-of', { name, places }) : view.words('paper.title', { name }),
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, path, query, title, name } = await load(props)
  return metadata(view, { path, query, title, description: view.words('paper.description', { name }), index: false })
}

export default async function WholeGuidePage(props: Props) {
  const { view, path, query, title, plan, answer, misread } = await load(props)
  return (
    <Shell view={view} path={path} query={query} script={false}>
      <h1>{title}</h1>
      <FaultList view={view} faults={caseFaults(view, misread, [], [])} />
      <p className="no-print">
        <a href={pathIn(view.language.id, plan)}>{view.words('paper.to-plan')}</a>
      </p>
      <WholeGuide view={{ ...view, paper: true }} answer={answer} />
    </Shell>
  )
}
