import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RegionChannels, RegionHotline } from '#components/channel-list.tsx'
import { Checked } from '#components/checked.tsx'
import { CoverageNotes } from '#components/coverage-notes.tsx'
import { Label } from '#components/inline.tsx'
import { Selector } from '#components/selector.tsx'
import { Shell } from '#components/shell.tsx'
import { pathIn } from '#lib/domain/paths.ts'
import { inLanguage } from '#lib/domain/text.ts'
import { transfer } from '#lib/domain/transfer.ts'
import { metadata } from '../../../metadata.ts'
import { viewOf } from '../../../view.ts'

type Props = { params: Promise<{ lang: string; region: string }> }

async function load(params: Props['params']) {
  const view = await viewOf(params)
  const { region: id } = await params
  const region = view.site.regions.find((each) => each.id === id)
  if (!region) notFound()
  return { view, region, name: inLanguage(region.short, view.language.id), path: `/regions/${id}` }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view, name, path } = await load(params)
  return metadata(view, {
    path,
    title: view.words('region.title', { name }),
    description: view.words('region.description', { name }),
  })
}

export default async function RegionPage({ params }: Props) {
  const { view, region, name, path } = await load(params)
  const { words, language, site } = view
  const hotlines = [...site.channels.values()].filter((channel) => channel.kind === 'hotline' && channel.area_code)
  return (
    <Shell view={view} path={path} crumbs={[{ words: words('nav.regions'), path: '/regions' }]}>
      <h1>{words('region.title', { name })}</h1>
      <div className="answer">
        <p>{words('region.answer', { name })}</p>
      </div>
      <Checked
        view={view}
        days={[region.verified, ...Object.values(region.insurances ?? {}).map((own) => own.verified)]}
      />
      <h2 id="insurances">{words('region.insurances', { name })}</h2>
      {site.insurances.map((insurance) => (
        <section key={insurance.id} aria-labelledby={insurance.id}>
          <h3 id={insurance.id}>
            <Label view={view} of={insurance.short} />
          </h3>
          <CoverageNotes view={view} answer={transfer(insurance, undefined, region, {})} />
          <p>
            <a href={pathIn(language.id, `/plan?insurance=${insurance.id}&joining=${region.id}`)}>
              {words('region.plan', { name, insurance: inLanguage(insurance.short, language.id) })}
            </a>
          </p>
        </section>
      ))}
      <h2 id="ask">{words('region.ask')}</h2>
      <ul className="phones">
        {hotlines.map((channel) => (
          <li key={channel.id}>
            <strong>
              <Label view={view} of={channel.name} />
            </strong>{' '}
            <RegionHotline view={view} channel={channel} region={region} />
          </li>
        ))}
      </ul>
      <RegionChannels view={view} channels={region.channels} />
      <section aria-labelledby="case" className="no-print">
        <h2 id="case">{words('steps.case')}</h2>
        <Selector
          view={view}
          action={pathIn(language.id, '/plan')}
          chosen={{ insurance: undefined, leaving: undefined, joining: region, answers: {} }}
          submit="selector.submit"
        />
      </section>
    </Shell>
  )
}
