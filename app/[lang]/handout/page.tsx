import { Handout } from '#components/answer/handout.tsx'
import { caseTitle } from '#components/case/case-title.ts'
import { PictureLink } from '#components/page/paper-link.tsx'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { headOf, loader } from '../../load-page.ts'
import { SheetPage } from '../../sheet-page.tsx'

const load = loader('/handout', ({ view, asked }) => ({
  title: view.words('handout.title', { name: caseTitle(view, asked.link) }),
  description: view.words('handout.description'),
}))

export const generateMetadata = headOf(load)

export default async function HandoutPage(props: PageProps<'/[lang]/handout'>) {
  const page = await load(props)
  const { view, asked } = page
  const { insurance, leaving, joining } = asked.link
  return (
    <SheetPage {...page}>
      {insurance ? (
        <>
          <PictureLink view={view} asked={{ insurance, leaving, joining, answers: {} }} />
          <Handout view={view} answer={transfer(insurance, leaving, joining, {})} link={asked.link} />
        </>
      ) : (
        <>
          <p className="notice">{view.words('handout.needs')}</p>
          <StaffForm view={view} asked={asked} />
        </>
      )}
    </SheetPage>
  )
}
