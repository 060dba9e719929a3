import { OfficialLink } from '#components/answer/channel-list.tsx'
import { Checked } from '#components/page/checked.tsx'
import { CitedBy } from '#components/page/cited-by.tsx'
import { Shell } from '#components/page/shell.tsx'
import { DayWords } from '#components/words/day.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { Part } from '#components/words/part.tsx'
import { inLanguage } from '#lib/domain/words/text.ts'
import { listedPage } from '../../../listed-page.tsx'

/** So many articles stand there at once; of more, the one that was asked for opens. */
const FEW = 3

const page = listedPage('/law/[source]', ({ shell, view, thing: source, path }) => {
  const { words, language } = view
  const title = inLanguage(source.title, language.id)
  const articles = Object.entries(source.articles)
  return (
    <Shell {...shell} title={<Label view={view} of={source.title} />}>
      <Checked view={view} on={{ path }} />
      <dl className="facts">
        {language.tag.startsWith('zh') ? null : (
          <>
            <dt>{words('source.chinese-title')}</dt>
            <dd lang="zh-CN">{source.title.zh ?? title}</dd>
          </>
        )}
        {source.number ? (
          <>
            <dt>{words('source.number')}</dt>
            <dd lang="zh-CN">{source.number}</dd>
          </>
        ) : null}
        <dt>{words('source.issuer')}</dt>
        <dd>
          <Label view={view} of={source.issuer} />
        </dd>
        {source.issued ? (
          <>
            <dt>{words('source.issued')}</dt>
            <dd>
              <DayWords view={view} day={source.issued} />
            </dd>
          </>
        ) : null}
        {source.effective ? (
          <>
            <dt>{words('source.effective')}</dt>
            <dd>
              <DayWords view={view} day={source.effective} />
            </dd>
          </>
        ) : null}
        <dt>{words('source.status')}</dt>
        <dd>{words(`status.${source.status}`)}</dd>
        <dt>{words('source.read')}</dt>
        <dd>
          {words(`seen.${source.seen}`)}
          {words('separator')}
          {words(`read.${source.read}`)}
        </dd>
        {source.url ? (
          <>
            <dt>{words('source.official')}</dt>
            <dd>
              <OfficialLink view={view} url={source.url} name={title} />
            </dd>
          </>
        ) : null}
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
