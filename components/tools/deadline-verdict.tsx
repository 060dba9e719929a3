import { Reach } from '#components/answer/channel-list.tsx'
import { ComplainLink } from '#components/page/paper-link.tsx'
import { Sentence } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import type { Tool } from '#lib/content/site.ts'
import { localHotlines } from '#lib/domain/rules/hotline.ts'
import type { DeadlineCase } from '#lib/domain/tools/deadline-query.ts'
import { type Due, verdictOf } from '#lib/domain/tools/deadlines.ts'
import { type Heard, heardOf } from '#lib/domain/tools/standing.ts'
import { dayInWords } from '#lib/words/day.ts'

type DeadlineVerdictProps = { view: View; tool: Tool; asked: DeadlineCase; due: readonly Due[] }

/** The verdict of the deadlines tool: how many days are left, or how many it is overdue and whom to ring first, or why no day is known. */
export function DeadlineVerdict({ view, tool, asked, due }: DeadlineVerdictProps) {
  const { words, language } = view
  const verdict = verdictOf(due)
  const heard = asked.date ? heardOf(due, asked.date, view.today) : undefined
  const said = tool.outcomes.filter(
    ({ id }) => (id === verdict || (id === 'certain' && heard)) && (!heard || heard.kind === 'left'),
  )
  return (
    <section className="answer" aria-labelledby="verdict">
      {asked.insurance ? <p className="meta">{view.say(asked.insurance.short)}</p> : null}
      <h2 id="verdict" data-verdict={verdict} data-heard={heard?.kind} data-days={heard?.days}>
        {heard
          ? words(`deadlines.${heard.kind}`, { count: heard.days, day: dayInWords(heard.day, language.tag) })
          : words(`deadlines.verdict.${verdict}`)}
      </h2>
      {heard && heard.kind !== 'left' ? <Overdue view={view} asked={asked} heard={heard} /> : null}
      {said.map((outcome) => (
        <p key={outcome.id}>
          <Sentence view={view} of={outcome.text} />
        </p>
      ))}
      {asked.insurance && verdict === 'no-limit' ? (
        <p>
          <a href={view.at(`/steps/${asked.insurance.id}`)}>
            {words('next.steps', { name: view.say(asked.insurance.short) })}
          </a>
        </p>
      ) : null}
      <ComplainLink view={view} path="/tools/deadlines" word="deadlines.no-reply" />
    </section>
  )
}

/** What was due when, and the number of the side that has the file by what the reader knows. */
function Overdue({ view, asked, heard: { kind, day, next } }: { view: View; asked: DeadlineCase; heard: Heard }) {
  const { words, language, site } = view
  return (
    <>
      <p>
        {words(kind === 'overdue' ? 'deadlines.was' : 'deadlines.all-was', {
          step: view.say(next.step.title),
          day: dayInWords(day, language.tag),
        })}
      </p>
      <p data-ring={next.step.actor}>
        {words('deadlines.ring', { lane: words(`lane.${next.step.actor}`) })}{' '}
        {localHotlines(site, asked.insurance?.id).map((channel) => (
          <strong key={channel.id}>
            <Reach view={view} channel={channel} />{' '}
          </strong>
        ))}
      </p>
      {kind === 'overdue' ? <p>{words('deadlines.further')}</p> : null}
    </>
  )
}
