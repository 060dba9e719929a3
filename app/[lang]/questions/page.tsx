import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { Label } from '#components/words/inline.tsx'
import { pathIn } from '#lib/domain/address/paths.ts'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { listedMetadata } from '../../metadata.ts'
import { viewOf } from '../../view.ts'

type Props = { params: Promise<{ lang: string }> }

const PATH = '/questions'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await viewOf(params)
  if (view.site.questions.length === 0) notFound()
  return listedMetadata(view, PATH)
}

/** Every question by its situation. The lists are closed: the situations fit on a screen, and a link to one opens it. */
export default async function Questions({ params }: Props) {
  const view = await viewOf(params)
  const { words, language, site } = view
  const topics = site.topics
    .map((topic) => ({ topic, questions: site.questions.filter((each) => each.topic === topic) }))
    .filter(({ questions }) => questions.length > 0)
  return (
    <Shell view={view} path={PATH} crumbs={[{ words: words('nav.questions'), path: PATH }]}>
      <h1>{words('questions.title')}</h1>
      <div className="answer">
        <p>{words('questions.answer')}</p>
      </div>
      {topics.map(({ topic, questions }) => (
        <details key={topic} data-topic={topic}>
          <summary>
            {words(`questions.topic.${topic}`)}{' '}
            <span className="meta">{words('questions.count', { count: questions.length })}</span>
          </summary>
          <ul className="links" id={topic}>
            {questions.map(({ id, title }) => (
              <li key={id}>
                <a href={pathIn(language.id, `${PATH}/${id}`)}>
                  <Label view={view} of={title} />
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <Checked view={view} on={{ path: PATH }} days={listedGround(site, PATH, language.id).days} />
    </Shell>
  )
}
