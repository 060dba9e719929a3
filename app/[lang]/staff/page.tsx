import { FaultList } from '#components/case/fault-list.tsx'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { JobLinks, LinkRules } from '#components/staff/staff-advice.tsx'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { StaffKit } from '#components/staff/staff-kit.tsx'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { headOf, loader } from '../../load-page.ts'

const load = loader('/staff')

export const generateMetadata = headOf(load)

export default async function Staff(props: PageProps<'/[lang]/staff'>) {
  const { view, path, asked, query } = await load(props)
  const { words, site, language } = view
  return (
    <Shell view={view} path={path} query={query} crumbs={[{ words: words('nav.staff'), path }]}>
      <h1>{words('staff.title')}</h1>
      <FaultList view={view} faults={asked.faults} />
      <div className="answer">
        <p>{words('kit.answer')}</p>
      </div>
      <Checked view={view} on={{ path }} days={listedGround(site, path, language.id).days} />
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
