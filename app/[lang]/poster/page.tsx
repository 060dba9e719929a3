import { Poster, posterQuestion } from '#components/answer/poster.tsx'
import { headOf, loader } from '../../load-page.ts'
import { SheetPage } from '../../sheet-page.tsx'

const load = loader('/poster', ({ view, asked }) => ({
  title: view.words('poster.title', { name: posterQuestion(view, asked.link).replace('\n', ' ') }),
  description: view.words('poster.description'),
}))

export const generateMetadata = headOf(load)

export default async function PosterPage(props: PageProps<'/[lang]/poster'>) {
  const page = await load(props)
  return (
    <SheetPage {...page}>
      <Poster view={page.view} link={page.asked.link} />
    </SheetPage>
  )
}
