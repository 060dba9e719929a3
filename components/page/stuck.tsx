import type { View } from '#components/words/view.ts'
import { dial, pathIn } from '#lib/domain/address/paths.ts'

const NUMBERS = ['12333', '12393', '12345'] as const

/** "Still stuck?", in the same place on every page (WCAG 3.2.6): the hotlines, and where else to ask. */
export function Stuck({ view: { words, language, site } }: { view: View }) {
  return (
    <aside className="stuck" aria-labelledby="stuck">
      <h2 id="stuck">{words('stuck.title')}</h2>
      <ul>
        {NUMBERS.map((number) => (
          <li key={number}>
            <a className="phone" href={dial(number)}>
              {number}
            </a>{' '}
            {words(`stuck.${number}`)}
          </li>
        ))}
      </ul>
      <p>
        {words('stuck.area-code')} <a href={pathIn(language.id, '/channels')}>{words('stuck.channels')}</a>
        {site.sayings ? (
          <>
            {words('separator')}
            <a href={pathIn(language.id, '/what-to-say')}>{words('stuck.say')}</a>
          </>
        ) : null}
      </p>
    </aside>
  )
}
