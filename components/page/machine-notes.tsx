import type { View } from '#components/words/view.ts'
import { absolute } from '#lib/domain/address/paths.ts'
import { pageGround, pageHead } from '#lib/domain/pages/pages.ts'
import { shareImagePath, shareKind } from '#lib/domain/pages/share-image.ts'
import { oldest } from '#lib/domain/rules/freshness.ts'
import type { Crumb } from './crumbs.tsx'
import { structuredData } from './structured-data.ts'

/**
 * What a page of the sitemap tells programs: the page tags of the Chinese guideline for government websites (国办发〔2017〕47号),
 * the day of its check in the form that Toutiao reads, and schema.org's JSON-LD. React moves the tags into the head.
 */
export function MachineNotes({ view, path, crumbs }: { view: View; path: string; crumbs: readonly Crumb[] }) {
  const ground = pageGround(view.site, path, view.language.id)
  return (
    <>
      {Object.entries(pageTags(view, path, crumbs)).map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
      {ground ? <meta property="bytedance:updated_time" content={`${oldest(ground.days)}T00:00:00+08:00`} /> : null}
      <script type="application/ld+json">
        {asJson({ '@context': 'https://schema.org', ...structuredData(view, path, crumbs) })}
      </script>
    </>
  )
}

/**
 * The guideline's tags as far as they are true here. `PubDate` is not: the content knows when a page was checked, not when it was
 * first published, and a check must never pass for a publication. `Description` is the page's own `description`: names of
 * tags know no capitals. Keywords and `ColumnType`, which sorts the columns of a government site, would say nothing true. `SiteIDCode` is given to government sites alone, so it is there only when the operator has one.
 */
function pageTags(view: View, path: string, crumbs: readonly Crumb[]): Record<string, string> {
  const { site, language, origin } = view
  const { heading, description } = pageHead(view, path)
  const name = view.say(site.settings.name)
  const { operator } = site.settings
  const column = crumbs[0]
  const isColumn = column?.path === path
  return {
    SiteName: name,
    SiteDomain: new URL(origin).host,
    ...(operator?.site_code ? { SiteIDCode: operator.site_code } : {}),
    ...(column ? { ColumnName: column.words } : {}),
    ...(isColumn ? { ColumnDescription: description } : {}),
    ...(column && !isColumn ? { ArticleTitle: heading, ContentSource: operator ? view.say(operator.name) : name } : {}),
    Url: absolute(origin, view.at(path)),
    Image: absolute(origin, shareImagePath(language.id, shareKind(path))),
    'applicable-device': 'pc,mobile',
  }
}

/** JSON that cannot end the script it stands in. */
function asJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
