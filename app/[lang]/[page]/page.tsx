import type { FunctionComponent } from 'react'
import { AllMoney } from '#components/figures/money.tsx'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { ApiAddresses } from '#components/staff/api-addresses.tsx'
import { BasisList } from '#components/words/basis-list.tsx'
import { HanRuns } from '#components/words/han-runs.tsx'
import { Prose } from '#components/words/prose.tsx'
import { Toc } from '#components/words/toc.tsx'
import type { View } from '#components/words/view.ts'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { linkTerms } from '#lib/domain/words/link-terms.ts'
import { listedPage } from '../../listed-page.tsx'

/** What the code adds to a page of prose: the addresses of the API as they are, and what moves. */
const OWN: Readonly<Record<string, FunctionComponent<{ view: View }>>> = { api: ApiAddresses, amount: AllMoney }

const page = listedPage('/[page]', ({ shell, view, id, thing, path }) => {
  const prose = view.say(thing)
  const Own = OWN[id]
  const { basis } = listedGround(view.site, path, view.language.id)
  return (
    <Shell
      {...shell}
      crumbs={[{ words: prose.title, path }]}
      answer={basis.length > 0 || Own ? <HanRuns language={view.language} text={prose.description} /> : null}
    >
      <Checked view={view} on={{ path }} basisCount={basis.length} />
      {Own ? <Own view={view} /> : null}
      <Toc view={view} prose={prose} />
      <Prose view={view} prose={linkTerms(prose, view.site.terms, view.language.id)} />
      {basis.length > 0 ? <BasisList view={view} basis={basis} /> : null}
    </Shell>
  )
})

export const generateMetadata = page.generateMetadata
export default page.Page
