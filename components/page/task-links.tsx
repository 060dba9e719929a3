import type { View } from '#components/words/view.ts'
import { pathIn } from '#lib/domain/address/paths.ts'

const TASKS = ['policy', 'materials', 'steps', 'status'] as const

/** The four tasks, each with what one finds there. */
export function TaskLinks({
  view: { words, language },
  heading = 'home.tasks',
}: {
  view: View
  heading?: 'home.tasks' | 'gone.next'
}) {
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">{words(heading)}</h2>
      <ul className="tasks">
        {TASKS.map((task) => (
          <li key={task}>
            <a href={pathIn(language.id, `/${task}`)}>{words(`home.task.${task}`)}</a>
            <p>{words(`home.task.${task}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
