import type { View } from '#components/words/view.ts'
import { dial, pathIn } from '#lib/domain/address/paths.ts'

/** "Still stuck?", in the same place on every page (WCAG 3.2.6): the hotlines, the window, and that one may ask in person. */
export function Stuck({ view }: { view: View }) {
  const { words, language } = view
  return (
    <aside className="stuck" aria-labelledby="stuck">
      <h2 id="stuck">{words('stuck.title')}</h2>
      <ul>
        <li>
          <a className="phone" href={dial('12333')}>
            12333
          </a>{' '}
          {words('stuck.12333')}
        </li>
        <li>
          <a className="phone" href={dial('12393')}>
            12393
          </a>{' '}
          {words('stuck.12393')}
        </li>
        <li>
          <a className="phone" href={dial('12345')}>
            12345
          </a>{' '}
          {words('stuck.12345')}
        </li>
      </ul>
      <p>
        {words('stuck.area-code')} <a href={pathIn(language.id, '/channels')}>{words('stuck.channels')}</a>
      </p>
      {view.site.sayings ? (
        <p>
          <a href={pathIn(language.id, '/what-to-say')}>{words('stuck.say')}</a>
        </p>
      ) : null}
      <p>{words('stuck.window')}</p>
    </aside>
  )
}
