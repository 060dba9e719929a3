import type { Metadata } from 'next'
import { EmbedChecklist } from '#components/answer/embed-checklist.tsx'
import { caseTitle } from '#components/case/case-title.ts'
import { caseQuery, readCase } from '#lib/domain/address/query.ts'
import { metadata } from '../../../metadata.ts'
import { queryOf, viewOf } from '../../../view.ts'

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

async function load({ params, searchParams }: Props) {
  const view = await viewOf(params)
  return { view, asked: { ...readCase(await queryOf(searchParams), view.site), ask: undefined } }
}

/** What it shows is a part of the plan, so the plan is its canonical address. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, asked } = await load(props)
  return metadata(view, {
    path: '/plan',
    query: caseQuery(asked, view.site),
    title: caseTitle(view, asked),
    description: view.words('plan.description'),
    index: false,
  })
}

export default async function Embed(props: Props) {
  const { view, asked } = await load(props)
  return <EmbedChecklist view={view} asked={asked} />
}
