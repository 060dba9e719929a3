import { FaultList } from '#components/case/fault-list.tsx'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { JobLinks, LinkRules } from '#components/staff/staff-advice.tsx'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { StaffKit } from '#components/staff/staff-kit.tsx'
import { Titled } from '#components/words/titled.tsx'
import { listedPage } from '../../listed-page.tsx'

const page = listedPage('/staff', ({ shell, view, path, asked }) => {
  const { words } = view
  return (
    <Shell {...shell}>
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
})

export const generateMetadata = page.generateMetadata
export default page.Page
