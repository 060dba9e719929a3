import type { View } from '#components/words/view.ts'
import { type Case, caseQuery, channelsAddress } from '#lib/domain/address/query.ts'

const TASKS = ['materials', 'steps', 'status', 'channels'] as const
type Task = (typeof TASKS)[number]

/** Pages that belong to a task although they stand in another folder. */
const BELONGS: Readonly<Record<string, Task>> = { problems: 'status', 'what-to-say': 'channels', tools: 'status' }

/** The four things that people come for, in one row; with a case they lead into its plan. */
export function TaskRow({ view, path, asked }: { view: View; path: string; asked: Case | undefined }) {
  const { words } = view
  const [, folder = ''] = path.split('/')
  const current = BELONGS[folder] ?? folder
  return (
    <nav aria-label={words('tasks.nav')} className="task-row">
      {TASKS.map((task) => (
        <a
          key={task}
          href={view.at(addressOf(view, task, asked))}
          {...(task === current ? { 'aria-current': path === `/${task}` ? ('page' as const) : ('true' as const) } : {})}
        >
          {words(`task.${task}`)}
        </a>
      ))}
    </nav>
  )
}

function addressOf({ site }: View, task: Task, asked: Case | undefined): string {
  const { insurance } = asked ?? {}
  if (!asked || !insurance || task === 'status') return `/${task}`
  if (task === 'channels') return channelsAddress({ ...asked, insurance }, site)
  return `/plan${caseQuery({ ...asked, ask: undefined }, site)}#${task}`
}
