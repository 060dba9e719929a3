import { notFound } from 'next/navigation'
import { Comparison } from '#components/answer/comparison.tsx'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { byId, headOf, loader } from '../../../../../load-page.ts'

const load = loader('/regions/[region]/vs/[other]', ({ view, ids }) => {
  const [a, b] = [byId(view.site.regions, ids.region ?? ''), byId(view.site.regions, ids.other ?? '')]
  if (a === b) notFound()
  const names = { a: view.say(a.short), b: view.say(b.short) }
  return { a, b, title: view.words('compare.title', names), description: view.words('compare.answer') }
})

export const generateMetadata = headOf(load)

export default async function ComparePage(props: PageProps<'/[lang]/regions/[region]/vs/[other]'>) {
  const { view, a, b, title, path } = await load(props)
  return (
    <Shell view={view} path={path} title={title}>
      <Comparison view={view} regions={[a, b]} />
      <Checked view={view} on={{ path, regions: [a, b] }} days={[a.verified, b.verified]} />
    </Shell>
  )
}
