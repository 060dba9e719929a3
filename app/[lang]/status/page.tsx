import { UseList } from '#components/answer/channel-list.tsx'
import { StageDots } from '#components/figures/stage-dots.tsx'
import { Checked } from '#components/page/checked.tsx'
import { ScamStrip } from '#components/page/scam-strip.tsx'
import { Shell } from '#components/page/shell.tsx'
import { ToolLinks } from '#components/tools/tool-links.tsx'
import { BasisList } from '#components/words/basis-list.tsx'
import { Fold } from '#components/words/fold.tsx'
import { Label } from '#components/words/inline.tsx'
import { Joined } from '#components/words/joined.tsx'
import { Part } from '#components/words/part.tsx'
import { Titled } from '#components/words/titled.tsx'
import type { View } from '#components/words/view.ts'
import type { Trouble } from '#lib/content/site.ts'
import { listedGround } from '#lib/domain/pages/pages.ts'
import { listedPage } from '../../listed-page.tsx'

const page = listedPage('/status', ({ shell, view, path }) => {
  const { words, language, site } = view
  const { basis } = listedGround(site, path, language.id)
  return (
    <Shell {...shell} answer={words('status.answer')}>
      <Titled id="stages" title={words('status.stages')}>
        <StageDots view={view} />
      </Titled>
      <Titled id="tools" title={words('home.tools')}>
        <ToolLinks view={view} />
      </Titled>
      <Symptoms view={view} />
      <ProgressUses view={view} />
      <ScamStrip view={view} />
      <Checked view={view} on={{ path }} basisCount={basis.length} />
      <BasisList view={view} basis={basis} />
    </Shell>
  )
})

/** Problems that stand there without a touch: the content names the most common first. */
const SHOWN = 6

/** What a reader sees or hears when something goes wrong, each leading to the page that says what to do. */
function Symptoms({ view }: { view: View }) {
  const { site, words } = view
  if (site.troubles.length === 0) return null
  return (
    <Titled id="symptoms" title={words('status.symptoms')}>
      <TroubleLinks view={view} troubles={site.troubles.slice(0, SHOWN)} />
      {site.troubles.length > SHOWN ? (
        <Fold view={view} className="part" title={words('place.more', { count: site.troubles.length - SHOWN })}>
          <TroubleLinks view={view} troubles={site.troubles.slice(SHOWN)} />
        </Fold>
      ) : null}
    </Titled>
  )
}

function TroubleLinks({ view, troubles }: { view: View; troubles: readonly Trouble[] }) {
  return (
    <ul className="links">
      {troubles.map((trouble) => (
        <li key={trouble.id} data-problem={trouble.id}>
          <a href={view.at(`/problems/${trouble.id}`)}>
            <Label view={view} of={trouble.title} />
          </a>
          <p className="meta">
            <Joined by={view.words('list.semicolon')}>
              {trouble.symptoms.map((symptom) => (
                <Label key={view.say(symptom)} view={view} of={symptom} />
              ))}
            </Joined>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The two different look-ups, insurance by insurance: was it accepted, and where is it. */
function ProgressUses({ view }: { view: View }) {
  return view.site.insurances.map((insurance) => {
    const uses = insurance.channels.filter(({ use }) => use === 'accepted' || use === 'progress')
    if (uses.length === 0) return null
    const title = (
      <>
        {view.words('status.look-up')}
        <Label view={view} of={insurance.short} />
      </>
    )
    return (
      <Part key={insurance.id} view={view} id={`look-up-${insurance.id}`} title={title}>
        <UseList view={view} uses={uses.map((item) => ({ item, from: undefined, onlyIf: [] }))} />
      </Part>
    )
  })
}

export const generateMetadata = page.generateMetadata
export default page.Page
