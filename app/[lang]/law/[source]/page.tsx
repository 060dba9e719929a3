import type { ReactNode } from 'react'
import { OfficialLink } from '#components/answer/channel-list.tsx'
import { Checked } from '#components/page/checked.tsx'
import { CitedBy } from '#components/page/cited-by.tsx'
import { Shell } from '#components/page/shell.tsx'
import { DayWords } from '#components/words/day.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { Part } from '#components/words/part.tsx'
import { listedPage } from '../../../listed-page.tsx'

/** So many articles stand there at once; of more, the one that was asked for opens. */
const FEW = 3

const page = listedPage('/law/[source]', ({ shell, view, thing: source, path }) => {
  const { words, language } = view
  const title = view.say(source.title)
  const articles = Object.entries(source.articles)
  const said = (what: string, value: ReactNode, lang?: string) =>
    value ? (
      <>
        <dt>{words(`source.${what}`)}</dt>
        <dd lang={lang}>{value}</dd>
      </>
    ) : null
  return (
    <Shell {...shell} title={<Label view={view} of={source.title} />}>
      <Checked view={view} on={{ path }} />
      <dl className="facts">
        {language.tag.startsWith('zh') ? null : said('chinese-title', source.title.zh ?? title, 'zh-CN')}
        {said('number', source.number, 'zh-CN')}
        {said('issuer', <Label view={view} of={source.issuer} />)}
        {said('issued', source.issued && <DayWords view={view} day={source.issued} />)}
        {said('effective', source.effective && <DayWords view={view} day={source.effective} />)}
        {said('status', words(`status.${source.status}`))}
        {said(
          'read',
          <>
            {words(`seen.${source.seen}`)}
            {words('separator')}
            {words(`read.${source.read}`)}
          </>,
        )}
        {said('official', source.url && <OfficialLink view={view} url={source.url} name={title} />)}
      </dl>
      {source.note ? (
        <p className="notice">
          <Sentence view={view} of={source.note} />
        </p>
      ) : null}
      {articles.map(([key, article]) => (
        <div key={key} id={key} className="opens">
          <Part
            view={view}
            id={`${key}-title`}
            title={<Label view={view} of={article.label} />}
            open={articles.length <= FEW}
          >
            <blockquote lang="zh-CN">{article.quote}</blockquote>
            {article.translation[language.id] ? (
              <>
                <p className="meta">{words('source.translation')}</p>
                <p>{article.translation[language.id]}</p>
              </>
            ) : null}
          </Part>
        </div>
      ))}
      <CitedBy view={view} source={source.id} />
    </Shell>
  )
})

export const generateMetadata = page.generateMetadata
export default page.Page
