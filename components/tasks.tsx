import { pathIn } from '#lib/domain/paths.ts'
import type { View } from './view.ts'

const TASKS = ['policy', 'materials', 'steps', 'status'] as const

/** The four things that one comes for, each with a sentence. */
export function Tasks({ view }: { view: View }) {
  const { words, language } = view
  return (
    <ul className="tasks">
      {TASKS.map((task) => (
        <li key={task}>
          <a href={pathIn(language.id, `/${task}`)}>{words(`home.task.${task}`)}</a>
          <p>{words(`home.task.${task}.text`)}</p>
        </li>
      ))}
    </ul>
  )
}
