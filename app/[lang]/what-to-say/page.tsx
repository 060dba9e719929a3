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
import { Titled } from '#components/words/titled.tsx'
import { caseQuery } from '#lib/domain/address/query.ts'
import { phoneCard } from '#lib/domain/rules/phone-card.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { headOf, loader } from '../../load-page.ts'

const load = loader('/what-to-say', ({ view, asked }) => {
  const { insurance, leaving, joining, answers } = asked
  const name = insurance && view.say(insurance.short)
  const places = placesOf(view, asked)
  return {
    answer: insurance && transfer(insurance, leaving, joining, answers),
    query: caseQuery(asked, view.site),
    description: view.words('card.description'),
    title: name ? view.words(places ? 'card.title-case' : 'card.title-of', { name, places }) : view.words('card.title'),
  }
})

export const generateMetadata = headOf(load)

export default async function WhatToSay(props: PageProps<'/[lang]/what-to-say'>) {
  const { view, asked, answer, query, title } = await load(props)
  const { words, site } = view
  if (!site.sayings) notFound()
  const card = phoneCard(site, site.sayings, answer)
  const faults = caseFaults(view, asked.misread)
  return (
    <Shell view={view} path="/what-to-say" query={query} sheet title={title}>
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
      <Titled id="text" title={words('card.text')} className="no-print">
        <p id="text-hint">{words('card.text-hint')}</p>
        <textarea
          readOnly
          rows={12}
          aria-labelledby="text"
          aria-describedby="text-hint"
          defaultValue={cardText(view, card, title)}
        />
      </Titled>
      {asked.insurance ? (
        <p className="no-print">
          <a href={view.at(`/plan${query}`)}>{words('card.to-plan')}</a>
        </p>
      ) : null}
      <Titled id="change" title={words(asked.insurance ? 'plan.change' : 'card.choose')} className="no-print">
        <Selector view={view} to="/what-to-say" chosen={asked} submit="card.submit" faults={faults} />
      </Titled>
    </Shell>
  )
}
