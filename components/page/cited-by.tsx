import { pageTitle } from '#components/words/page-title.ts'
import { Part } from '#components/words/part.tsx'
import type { View } from '#components/words/view.ts'

/** More questions than this are told by their number. */
const FEW = 5
const QUESTIONS = '/questions'

/** The pages of this site that rest on a source; of many questions only how many, since their list names them all. */
export function CitedBy({ view, source }: { view: View; source: string }) {
  const { site, words } = view
  const pages = site.citedBy.get(source) ?? []
  if (pages.length === 0) return null
  const isQuestion = (page: string) => page.startsWith(`${QUESTIONS}/`)
  const questions = pages.filter(isQuestion).length
  const named = questions > FEW ? pages.filter((page) => !isQuestion(page)) : pages
  return (
    <Part view={view} id="cited-by" title={words('source.cited-by')}>
      <ul>
        {named.map((page) => (
          <li key={page}>
            <a href={view.at(page)}>{pageTitle(view, page)}</a>
          </li>
        ))}
        {named === pages ? null : (
          <li>
            <a href={view.at(QUESTIONS)}>{words('source.questions', { count: questions })}</a>
          </li>
        )}
      </ul>
    </Part>
  )
}
