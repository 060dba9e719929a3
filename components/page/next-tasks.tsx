import type { View } from '#components/words/view.ts'
import type { Insurance } from '#lib/content/site.ts'

const TASKS = [
  { task: 'policy', path: (id: string) => `/policy/${id}` },
  { task: 'materials', path: (id: string) => `/plan?insurance=${id}#materials` },
  { task: 'steps', path: (id: string) => `/steps/${id}` },
  { task: 'status', path: () => '/status' },
] as const

/** The four tasks for one insurance, so that the next one is a touch away from each. */
export function NextTasks({ view, insurance, current }: { view: View; insurance: Insurance; current: string }) {
  const name = view.say(insurance.short)
  return (
    <nav aria-label={view.words('next.nav')} className="next">
      <h2>{view.words('next.title')}</h2>
      <ul>
        {TASKS.filter(({ task }) => task !== current).map(({ task, path }) => (
          <li key={task}>
            <a href={view.at(path(insurance.id))}>{view.words(`next.${task}`, { name })}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
