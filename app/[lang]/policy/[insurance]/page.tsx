import { Money } from '#components/figures/money.tsx'
import { Checked } from '#components/page/checked.tsx'
import { NextTasks } from '#components/page/next-tasks.tsx'
import { PaperLink } from '#components/page/paper-link.tsx'
import { Shell } from '#components/page/shell.tsx'
import { BasisList } from '#components/words/basis-list.tsx'
import { Sentence } from '#components/words/inline.tsx'
import { Prose } from '#components/words/prose.tsx'
import { Toc } from '#components/words/toc.tsx'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { linkTerms } from '#lib/domain/words/link-terms.ts'
import { listedPage } from '../../../listed-page.tsx'

const page = listedPage('/policy/[insurance]', ({ shell, view, thing: insurance, path }) => {
  const prose = view.say(insurance.policy)
  const { basis } = listedGround(view.site, path, view.language.id)
  return (
    <Shell {...shell} answer={<Sentence view={view} of={insurance.summary} />}>
      <Money view={view} insurance={insurance} />
      <Toc view={view} prose={prose} />
      <Prose view={view} prose={linkTerms(prose, view.site.terms, view.language.id)} brief />
      <PaperLink view={view} asked={{ insurance }} />
      <Checked view={view} on={{ path, insurances: [insurance.id] }} basisCount={basis.length} />
      <BasisList view={view} basis={basis}>
        <p>
          <a href={view.at(`/staff/flows/${insurance.id}`)}>{view.words('flow.policy')}</a>
        </p>
      </BasisList>
      <NextTasks view={view} insurance={insurance} current="policy" />
    </Shell>
  )
})

export const generateMetadata = page.generateMetadata
export default page.Page
