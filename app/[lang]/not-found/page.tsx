import type { Metadata } from 'next'
import { Lost } from '#components/page/lost.tsx'
import { inLanguage } from '#lib/domain/words/text.ts'
import { viewOf } from '../../view.ts'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await viewOf(params)
  return {
    title: `${view.words('not-found.title')}${view.words('title.separator')}${inLanguage(view.site.settings.name, view.language.id)}`,
    robots: { index: false },
  }
}

/** Delivered by lib/delivery with its status; never linked to. */
export default async function Page({ params }: Props) {
  return <Lost view={await viewOf(params)} kind="not-found" />
}
