import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PhoneCardSheet } from '#components/answer/phone-card.tsx'
import { cardText } from '#components/answer/phone-card-text.ts'
import { CaseBar } from '#components/case/case-bar.tsx'
import { caseFaults } from '#components/case/case-faults.ts'
import { placesOf } from '#components/case/case-title.ts'
import { FaultList } from '#components/case/fault-list.tsx'
import { Selector } from '#components/case/selector.tsx'
import { Checked } from '#components/page/checked.tsx'
import { Shell } from '#components/page/shell.tsx'
import { pathIn } from '#lib/domain/address/paths.ts'
import { caseQuery, readCase } from '#lib/domain/address/query.ts'
import { phoneCard } from '#lib/domain/rules/phone-card.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { metadata } from '../../metadata.ts'
import { queryOf, viewOf } from '../../view.ts'

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

async function load({ params, searchParams }: Props) {
  const view = await viewOf(params)
  const asked = readCase(await queryOf(searchParams), view.site)
  const { insurance, leaving, joining, answers } = asked
  const answer = insurance && transfer(insurance, leaving, joining, answers)
  const name = insurance && inLanguage(insurance.short, view.language.id)
  const places = placesOf(view, asked)
  return {
    view,
    asked,
    answer,
    query: caseQuery(asked, view.site),
    title: name ? view.words(places ? 'card.title-case' : 'card.title-of', { name, places }) : view.words('card.title'),
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, query, title } = await load(props)
  return metadata(view, {
    path: '/what-to-say',
    query,
    title,
    description: view.words('card.description'),
    index: false,
  })
}

export default async function WhatToSay(props: Props) {
  const { view, asked, answer, query, title } = await load(props)
  const { words, language, site } = view
  if (!site.sayings) notFound()
  const card = phoneCard(site, site.sayings, answer)
  const faults = caseFaults(view, asked.misread)
  return (
    <Shell view={view} path="/what-to-say" query={query} sheet>
      <h1>{title}</h1>
      <FaultList view={view} faults={faults} />
      <div className="answer no-print">
        <p>{words('card.answer')}</p>
      </div>
      <Checked
        view={view}
        on={{
          path: '/what-to-say',
          insurances: asked.insurance ? [asked.insurance.id] : [],
          regions: [asked.joining, asked.leaving],
        }}
        days={[site.sayings.verified]}
      />
      <CaseBar view={view} asked={asked} />
      <PhoneCardSheet view={view} card={card} />
      <section aria-labelledby="text" className="no-print">
        <h2 id="text">{words('card.text')}</h2>
        <p id="text-hint">{words('card.text-hint')}</p>
        <textarea
          readOnly
          rows={12}
          aria-labelledby="text"
          aria-describedby="text-hint"
          defaultValue={cardText(view, card, title)}
        />
      </section>
      {asked.insurance ? (
        <p className="no-print">
          <a href={pathIn(language.id, `/plan${query}`)}>{words('card.to-plan')}</a>
        </p>
      ) : null}
      <section aria-labelledby="change" className="no-print">
        <h2 id="change">{words(asked.insurance ? 'plan.change' : 'card.choose')}</h2>
        <Selector
          view={view}
          action={pathIn(language.id, '/what-to-say')}
          chosen={asked}
          submit="card.submit"
          faults={faults}
        />
      </section>
    </Shell>
  )
}
