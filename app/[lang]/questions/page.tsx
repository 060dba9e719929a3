import { notFound } from 'next/navigation'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { Links } from '#components/words/links.tsx'
import { listedPage } from '../../listed-page.tsx'

/** Every question by its situation. The lists are closed: the situations fit on a screen, and a link to one opens it. */
const page = listedPage('/questions', ({ shell, view, path }) => {
  const { words, site } = view
  if (site.questions.length === 0) notFound()
  const topics = site.topics
    .map((topic) => ({ topic, questions: site.questions.filter((each) => each.topic === topic) }))
    .filter(({ questions }) => questions.length > 0)
  return (
    <Shell {...shell} answer={words('questions.answer')}>
      {topics.map(({ topic, questions }) => (
        <details key={topic} className="part" data-topic={topic}>
          <summary>
            {words(`questions.topic.${topic}`)}{' '}
            <span className="meta">{words('questions.count', { count: questions.length })}</span>
          </summary>
          <Links view={view} id={topic} to={questions.map(({ id, title }) => [`${path}/${id}`, view.say(title)])} />
        </details>
      ))}
      <Checked view={view} on={{ path }} />
    </Shell>
  )
})

export const generateMetadata = page.generateMetadata
export default page.Page
