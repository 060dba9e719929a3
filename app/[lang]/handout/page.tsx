import type { Metadata } from 'next'
import { caseTitle } from '#components/case-title.ts'
import { Handout } from '#components/handout.tsx'
import { StaffForm } from '#components/staff-form.tsx'
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
