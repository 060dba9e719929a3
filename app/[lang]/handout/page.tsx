import type { Metadata } from 'next'
import { Handout } from '#components/answer/handout.tsx'
import { caseTitle } from '#components/case/case-title.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { loadSheet, SheetPage, type SheetProps, sheetMetadata } from '../../sheet-page.tsx'

async function load(props: SheetProps) {
  const sheet = await loadSheet(props)
  const title = sheet.view.words('handout.title', { name: caseTitle(sheet.view, sheet.asked.link) })
  return { ...sheet, title, path: '/handout' as const }
}

export async function generateMetadata(props: SheetProps): Promise<Metadata> {
  return sheetMetadata(await load(props))
}

export default async function HandoutPage(props: SheetProps) {
  const page = await load(props)
  const { view, asked } = page
  const { insurance } = asked.link
  return (
    <SheetPage {...page}>
      {insurance ? (
        <Handout view={view} link={asked.link} insurance={insurance} />
      ) : (
        <>
          <p className="notice">{view.words('handout.needs')}</p>
          <StaffForm view={view} asked={asked} />
        </>
      )}
    </SheetPage>
  )
}
