import { caseTitle } from '#components/case/case-title.ts'
import { type View, viewFor } from '#components/words/view.ts'
import { type Case, caseQuery } from '#lib/domain/address/query.ts'
import { embedCode } from '#lib/domain/embed/embed-code.ts'

/**
 * For people who put the checklist of a case on a page of their own: the two lines to paste, and what to know about them.
 * `language` is that of their page; without an insurance there is no checklist to embed.
 */
export function EmbedKit({
  view,
  asked,
  language: id,
}: {
  view: View
  asked: Pick<Case, 'insurance' | 'leaving' | 'joining'>
  language: string
}) {
  const { words, site, origin } = view
  const language = site.languages.find((each) => each.id === id) ?? view.language
  const query = caseQuery({ ...asked, answers: {}, ask: undefined }, site)
  const text = caseTitle(viewFor({ ...view, language }), asked)
  return (
    <>
      {asked.insurance ? (
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
      ) : (
        <p>{words('embed.code.needs')}</p>
      )}
    </>
  )
}
