import { notFound } from 'next/navigation'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { Label } from '#components/words/inline.tsx'
import { pathIn } from '#lib/domain/address/paths.ts'
import { headOf, loader } from '../../load-page.ts'

const load = loader('/questions', ({ view }) => {
  if (view.site.questions.length === 0) notFound()
  return {}
})

export const generateMetadata = headOf(load)

/** Every question by its situation. The lists are closed: the situations fit on a screen, and a link to one opens it. */
export default async function Questions(props: PageProps<'/[lang]/questions'>) {
  const { view, path } = await load(props)
  const { words, language, site } = view
  const topics = site.topics
    .map((topic) => ({ topic, questions: site.questions.filter((each) => each.topic === topic) }))
    .filter(({ questions }) => questions.length > 0)
  return (
    <Shell view={view} path={path} title={words('questions.title')} answer={words('questions.answer')}>
      {topics.map(({ topic, questions }) => (
        <details key={topic} className="part" data-topic={topic}>
          <summary>
            {words(`questions.topic.${topic}`)}{' '}
            <span className="meta">{words('questions.count', { count: questions.length })}</span>
          </summary>
          <ul className="links" id={topic}>
            {questions.map(({ id, title }) => (
              <li key={id}>
                <a href={pathIn(language.id, `${path}/${id}`)}>
                  <Label view={view} of={title} />
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <Checked view={view} on={{ path }} />
    </Shell>
  )
}
