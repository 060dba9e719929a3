import { FaultList } from '#components/case/fault-list.tsx'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { JobLinks, LinkRules } from '#components/staff/staff-advice.tsx'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { StaffKit } from '#components/staff/staff-kit.tsx'
import { Titled } from '#components/words/titled.tsx'
import { headOf, loader } from '../../load-page.ts'

const load = loader('/staff')

export const generateMetadata = headOf(load)

export default async function Staff(props: PageProps<'/[lang]/staff'>) {
  const { view, path, asked, query } = await load(props)
  const { words } = view
  return (
    <Shell view={view} path={path} query={query} title={words('staff.title')}>
      <FaultList view={view} faults={asked.faults} />
      <div className="answer">
        <p>{words('kit.answer')}</p>
      </div>
      <Checked view={view} on={{ path }} />
      <Titled id="choose" title={words('kit.choose')}>
        <StaffForm view={view} asked={asked} />
      </Titled>
      {asked.faults.length === 0 ? <StaffKit view={view} link={asked.link} /> : null}
      <JobLinks view={view} />
      <LinkRules view={view} />
    </Shell>
  )
}
