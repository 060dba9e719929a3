import { Poster, posterQuestion } from '#components/answer/poster.tsx'
import { headOf, loader } from '../../load-page.ts'
import { SheetPage } from '../../sheet-page.tsx'

const load = loader('/poster', ({ view, asked }) => ({
  title: view.words('poster.title', { name: posterQuestion(view, asked.link).replace('\n', ' ') }),
}))

export const generateMetadata = headOf(load, ({ view, query, title }) => ({
  query,
  title,
  description: view.words('poster.description'),
}))

export default async function PosterPage(props: PageProps<'/[lang]/poster'>) {
  const page = await load(props)
  return (
    <SheetPage {...page}>
      <Poster view={page.view} link={page.asked.link} />
    </SheetPage>
  )
}
