import { caseTitle } from '#components/case/case-title.ts'
import { type View, viewFor } from '#components/words/view.ts'
import type { Link } from '#lib/domain/address/link.ts'
import { caseQuery } from '#lib/domain/address/query.ts'
import { embedCode } from '#lib/domain/embed/embed-code.ts'

/**
 * For people who put the checklist of a case on a page of their own, in the language of the link: the two lines to paste, and what to
 * know about them. Without an insurance there is no checklist to embed.
 */
export function EmbedKit({ view, link }: { view: View; link: Link }) {
  const { words, site, origin } = view
  if (!link.insurance) return <p>{words('embed.code.needs')}</p>
  const language = site.languages.find(({ id }) => id === link.language) ?? view.language
  const query = caseQuery({ ...link, answers: {}, ask: undefined }, site)
  const text = caseTitle(viewFor({ ...view, language }), link)
  return (
    <>
      <p>{words('embed.code.how')}</p>
      <p>
        <code className="to-copy" data-embed-code="">
          {embedCode(origin, `/plan${query}`, language.id, text)}
        </code>
      </p>
      <ul>
        <li>{words('embed.code.plain')}</li>
        <li>{words('embed.code.policy', { origin })}</li>
        <li>{words('embed.code.oembed', { origin })}</li>
        <li>{words('embed.code.nothing')}</li>
      </ul>
    </>
  )
}
