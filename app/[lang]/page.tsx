import type { Metadata } from 'next'
import { Checked } from '#components/checked.tsx'
import { Label, Sentence } from '#components/inline.tsx'
import { ScamStrip } from '#components/scam-strip.tsx'
import { Selector } from '#components/selector.tsx'
import { Shell } from '#components/shell.tsx'
import { ToolLinks } from '#components/tool-links.tsx'
import { pathIn } from '#lib/domain/paths.ts'
import { metadata } from '../metadata.ts'
import { viewOf } from '../view.ts'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await viewOf(params)
  return metadata(view, { path: '', title: view.words('home.title'), description: view.words('home.description') })
}

const TASKS = ['policy', 'materials', 'steps', 'status'] as const

export default async function Home({ params }: Props) {
  const view = await viewOf(params)
  const { words, language, site } = view
  return (
    <Shell view={view} path="">
      <h1>{words('home.h1')}</h1>
      <div className="answer">
        <p>{words('home.answer')}</p>
      </div>
      <Checked view={view} days={site.insurances.map((insurance) => insurance.verified)} />
      <section aria-labelledby="start" className="no-print">
        <h2 id="start">{words('home.start')}</h2>
        <Selector
          view={view}
          action={pathIn(language.id, '/plan')}
          chosen={{ insurance: undefined, leaving: undefined, joining: undefined, answers: {} }}
          submit="selector.submit"
        />
      </section>
      <section aria-labelledby="tasks">
        <h2 id="tasks">{words('home.tasks')}</h2>
        <ul className="tasks">
          {TASKS.map((task) => (
            <li key={task}>
              <a href={pathIn(language.id, `/${task}`)}>{words(`home.task.${task}`)}</a>
              <p>{words(`home.task.${task}.text`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="tools">
        <h2 id="tools">{words('home.tools')}</h2>
        <ToolLinks view={view} />
      </section>
      <section aria-labelledby="insurances">
        <h2 id="insurances">{words('home.insurances')}</h2>
        {site.insurances.map((insurance) => (
          <div key={insurance.id}>
            <h3>
              <a href={pathIn(language.id, `/policy/${insurance.id}`)}>
                <Label view={view} of={insurance.short} />
              </a>
            </h3>
            <p>
              <Sentence view={view} of={insurance.summary} />
            </p>
          </div>
        ))}
      </section>
      <ScamStrip view={view} />
    </Shell>
  )
}
