import type { ReactNode } from 'react'
import { FaultList } from '#components/case/fault-list.tsx'
import { Shell } from '#components/page/shell.tsx'
import { StaffForm } from '#components/staff/staff-form.tsx'
import type { View } from '#components/words/view.ts'
import type { LinkCase } from '#lib/domain/address/link-query.ts'

type Page = { view: View; asked: LinkCase; query: string; path: string; title: string }

/** The page around a sheet: what it is, how to print it, how to change it. */
export function SheetPage({ view, asked, query, path, title, children }: Page & { children: ReactNode }) {
  const { words } = view
  return (
    <Shell view={view} path={path} query={query} crumbs={[{ words: words('nav.staff'), path: '/staff' }]} title={title}>
      <FaultList view={view} faults={asked.faults} />
      <p>
        {asked.faults.length === 0 ? words('sheet.how') : null}{' '}
        <a href={view.at('/staff') + query}>{words('sheet.change')}</a>
      </p>
      {asked.faults.length === 0 ? children : <StaffForm view={view} asked={asked} />}
    </Shell>
  )
}
