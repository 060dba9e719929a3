import type { View } from '#components/words/view.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'

/** The contents of an answer, and how many questions are still open that would make it more exact. */
export function AnswerContents({
  view,
  answer,
  open,
  oneByOne,
}: {
  view: View
  answer: Transfer
  open: number
  /** The address of the first of them by itself. */
  oneByOne: string | undefined
}) {
  const { words } = view
  const parts = [
    ...(answer.materials.length > 0 ? (['materials'] as const) : []),
    ...(answer.steps.length > 0 ? (['steps'] as const) : []),
    ...(['channels', 'say', 'notes'] as const),
  ]
  return (
    <nav aria-label={words('toc.nav')} className="toc">
      <ul>
        {open > 0 ? (
          <li>
            <a href="#questions">{words('plan.to-questions', { count: open })}</a>
          </li>
        ) : null}
        {open > 0 && oneByOne ? (
          <li>
            <a href={oneByOne} rel="nofollow">
              {words('ask.one')}
            </a>
          </li>
        ) : null}
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{words(`plan.${part}`)}</a>
          </li>
        ))}
        <li>
          <a href="#basis">{words('basis.title')}</a>
        </li>
      </ul>
    </nav>
  )
}
