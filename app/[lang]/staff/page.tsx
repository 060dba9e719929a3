import type { Metadata } from 'next'
import { FaultList } from '#components/case/fault-list.tsx'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { JobLinks, LinkRules } from '#components/staff/staff-advice.tsx'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { StaffKit } from '#components/staff/staff-kit.tsx'
import { queryFrom } from '#lib/domain/address/fault.ts'
import { readLinkCase } from '#lib/domain/address/link-query.ts'
import { STAFF_KEYS } from '#lib/domain/address/query.ts'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { metadata } from '../../metadata.ts'
import { queryOf, viewOf } from '../../view.ts'

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const PATH = '/staff'

async function load({ params, searchParams }: Props) {
  const view = await viewOf(params)
  const asked = readLinkCase(await queryOf(searchParams), view.site, STAFF_KEYS, view.language.id)
  return { view, asked, query: queryFrom(asked.pairs) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, query } = await load(props)
  return metadata(view, {
    path: PATH,
    query,
    title: view.words('staff.title'),
    description: view.words('staff.description'),
  })
}

export default async function Staff(props: Props) {
  const { view, asked, query } = await load(props)
  const { words, site, language } = view
  return (
    <Shell view={view} path={PATH} query={query} crumbs={[{ words: words('nav.staff'), path: PATH }]}>
      <h1>{words('staff.title')}</h1>
      <FaultList view={view} faults={asked.faults} />
      <div className="answer">
        <p>{words('kit.answer')}</p>
      </div>
      <Checked view={view} on={{ path: PATH }} days={listedGround(site, PATH, language.id).days} />
      <section aria-labelledby="choose">
        <h2 id="choose">{words('kit.choose')}</h2>
        <StaffForm view={view} asked={asked} />
      </section>
      {asked.faults.length === 0 ? <StaffKit view={view} link={asked.link} /> : null}
      <JobLinks view={view} />
      <LinkRules view={view} />
    </Shell>
  )
}
