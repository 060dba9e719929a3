import { Label } from '#components/words/inline.tsx'
import { Part } from '#components/words/part.tsx'
import type { View } from '#components/words/view.ts'
import type { Source } from '#lib/content/site.ts'
import { kindOfSource, SOURCE_KINDS } from '#lib/domain/rules/source-kind.ts'

/** The sources by kind, in each those first that most pages rest on; the strongest kind stands open. */
export function SourceList({ view }: { view: View }) {
  const { words, site } = view
  const uses = ({ id }: Source) => site.citedBy.get(id)?.length ?? 0
  return SOURCE_KINDS.map((kind) => {
    const sources = [...site.sources.values()]
      .filter((source) => kindOfSource(source) === kind)
      .sort((a, b) => uses(b) - uses(a))
    if (sources.length === 0) return null
    const title = words(`law.${kind}`, { count: sources.length })
    return (
      <Part key={kind} view={view} id={kind} title={title} className="wide" open={kind === SOURCE_KINDS[0]}>
        <ul className="links sources">
          {sources.map((source) => (
            <SourceItem key={source.id} view={view} source={source} uses={uses(source)} />
          ))}
        </ul>
      </Part>
    )
  })
}

function SourceItem({ view, source, uses }: { view: View; source: Source; uses: number }) {
  const { words, site } = view
  const place = source.place && site.regions.find(({ id }) => id === source.place)
  return (
    <li data-source={source.id}>
      <a href={view.at(`/law/${source.id}`)}>
        <Label view={view} of={source.title} />
      </a>
      <p className="meta">
        {source.number ? (
          <>
            <span lang="zh-CN">{source.number}</span>
            {words('separator')}
          </>
        ) : null}
        {place ? <Label view={view} of={place.short} /> : view.say(source.issuer)}
        {uses > 0 ? words('separator') + words('law.uses', { count: uses }) : null}
      </p>
    </li>
  )
}
