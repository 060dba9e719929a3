import type { View } from '#components/words/view.ts'
import { dial } from '#lib/domain/address/paths.ts'
import { hotlinesOf } from '#lib/domain/rules/hotline.ts'

/** The numbers that stand on every page, each with what it is for; on paper a line without links. */
export function Hotlines({ view: { site, words, say, paper } }: { view: View }) {
  const known = hotlinesOf(site).flatMap(({ phone, about }) => (phone && about ? [{ phone, about: say(about) }] : []))
  if (paper)
    return known.map(({ phone, about }) => (
      <span key={phone}>
        <strong>{phone}</strong> {about}
        {words('list.semicolon')}
      </span>
    ))
  return known.map(({ phone, about }) => (
    <li key={phone}>
      <a className="phone" href={dial(phone)}>
        {phone}
      </a>{' '}
      {about}
    </li>
  ))
}

/** "Still stuck?", in the same place on every page (WCAG 3.2.6): the hotlines, and where else to ask. */
export function Stuck({ view }: { view: View }) {
  const { words, site } = view
  return (
    <aside className="stuck" aria-labelledby="stuck">
      <h2 id="stuck">{words('stuck.title')}</h2>
      <ul>
        <Hotlines view={view} />
      </ul>
      <p>
        {words('stuck.area-code')} <a href={view.at('/channels')}>{words('stuck.channels')}</a>
        {site.sayings ? (
          <>
            {words('separator')}
            <a href={view.at('/what-to-say')}>{words('stuck.say')}</a>
          </>
        ) : null}
      </p>
    </aside>
  )
}
