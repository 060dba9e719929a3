import type { Metadata } from 'next'
import { Poster, posterQuestion } from '#components/answer/poster.tsx'
import { loadSheet, SheetPage, type SheetProps, sheetMetadata } from '../../sheet-page.tsx'

async function load(props: SheetProps) {
  const sheet = await loadSheet(props)
  const title = sheet.view.words('poster.title', {
    name: posterQuestion(sheet.view, sheet.asked.link).replace('\n', ' '),
  })
  return { ...sheet, title, path: '/poster' as const }
}

export async function generateMetadata(props: SheetProps): Promise<Metadata> {
  return sheetMetadata(await load(props))
}

export default async function PosterPage(props: SheetProps) {
  const page = await load(props)
  return (
    <SheetPage {...page}>
      <Poster view={page.view} link={page.asked.link} />
    </SheetPage>
  )
}
