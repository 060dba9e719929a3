import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { FaultList } from '#components/case/fault-list.tsx'
import { Shell } from '#components/page/shell.tsx'
import { StaffForm } from '#components/staff/staff-form.tsx'
import type { View } from '#components/words/view.ts'
import { queryFrom } from '#lib/domain/address/fault.ts'
import { type LinkCase, readLinkCase } from '#lib/domain/address/link-query.ts'
import { pathIn } from '#lib/domain/address/paths.ts'
import { SHEET_KEYS } from '#lib/domain/address/query.ts'
import { metadata } from './metadata.ts'
import { queryOf, viewOf } from './view.ts'

export type SheetProps = {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What poster and handout have in common: their case, and its address. */
export async function loadSheet({ params, searchParams }: SheetProps) {
  const view = await viewOf(params)
  const asked = readLinkCase(await queryOf(searchParams), view.site, SHEET_KEYS, view.language.id)
  return { view, asked, query: queryFrom(asked.pairs) }
}

type Page = { view: View; asked: LinkCase; query: string; path: '/poster' | '/handout'; title: string }

/** Sheets are tools for those who print them, never something to be found by a search. */
export function sheetMetadata({ view, query, path, title }: Omit<Page, 'asked'>): Metadata {
  const description = view.words(path === '/poster' ? 'poster.description' : 'handout.description')
  return metadata(view, { path, query, title, description, index: false })
}

/** The page around a sheet: what it is, how to print it, how to change it. */
export function SheetPage({ view, asked, query, path, title, children }: Page & { children: ReactNode }) {
  const { words, language } = view
  return (
    <Shell view={view} path={path} query={query} crumbs={[{ words: words('nav.staff'), path: '/staff' }]}>
      <h1>{title}</h1>
      <FaultList view={view} faults={asked.faults} />
      <p>
        {asked.faults.length === 0 ? words('sheet.how') : null}{' '}
        <a href={pathIn(language.id, '/staff') + query}>{words('sheet.change')}</a>
      </p>
      {asked.faults.length === 0 ? children : <StaffForm view={view} asked={asked} />}
    </Shell>
  )
}
