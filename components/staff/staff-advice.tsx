import { Part } from '#components/words/part.tsx'
import type { View } from '#components/words/view.ts'
import { absolute } from '#lib/domain/address/paths.ts'

/** One city in the three spellings that an address takes; the content names it by the same code. */
const SPELLINGS = ['440100', '广州', 'guangzhou']

/** How a job page links each job to its own city, from data it already has. */
export function JobLinks({ view }: { view: View }) {
  const { words, origin } = view
  return (
    <section aria-labelledby="jobs">
      <h2 id="jobs">{words('kit.jobs')}</h2>
      <p>{words('kit.jobs-how')}</p>
      <ul>
        {SPELLINGS.map((spelling) => (
          <li key={spelling}>
            <code>
              {absolute(origin, view.at('/plan'))}
              <wbr />
              ?joining=<strong>{encodeURIComponent(spelling)}</strong>
            </code>
            {encodeURIComponent(spelling) === spelling ? null : `（${spelling}）`}
          </li>
        ))}
      </ul>
      <p>
        {words('kit.jobs-missing')} <a href={view.at('/regions')}>{words('kit.jobs-list')}</a>
      </p>
    </section>
  )
}

/** What somebody who links here may do, and what this site does not do. */
export function LinkRules({ view }: { view: View }) {
  const { words, site } = view
  return (
    <Part view={view} id="rules" title={words('kit.rules')}>
      <ul>
        <li>{words('kit.rule.free', { licence: view.say(site.settings.licence) })}</li>
        <li>{words('kit.rule.link')}</li>
        <li>{words('kit.rule.official')}</li>
        <li>{words('kit.rule.tracking')}</li>
        <li>
          {words('kit.rule.coverage')} <a href={view.at('/staff/coverage')}>{words('staff.coverage.title')}</a>
          {words('list.comma')}
          <a href={view.at('/staff/flows')}>{words('flow.title')}</a>
        </li>
        <li>
          {words('kit.rule.forever')} <a href={view.at('/addresses')}>{words('nav.addresses')}</a>
        </li>
      </ul>
    </Part>
  )
}
