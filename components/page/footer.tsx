import { Links } from '#components/words/links.tsx'
import type { View } from '#components/words/view.ts'
import { Written } from '#components/words/written.tsx'

/** Who runs the site. */
export function operatorWords({ site, words, say }: View): string {
  const { operator } = site.settings
  return operator ? words('footer.operator', { name: say(operator.name) }) : words('footer.no-operator')
}

/** How its words may be used. */
export function licenceWords({ site, words, say }: View): string {
  return words('footer.licence', { licence: say(site.settings.licence) })
}

/** The numbers under which a site in China is filed, linked to the registers as the rules for them ask. */
function Filings({ operator: { icp, police } }: { operator: NonNullable<View['site']['settings']['operator']> }) {
  if (!icp && !police) return null
  return (
    <p lang="zh-CN">
      {icp ? <a href="https://beian.miit.gov.cn/">{icp}</a> : null}
      {icp && police ? ' · ' : ''}
      {police ? (
        <a href={`https://beian.mps.gov.cn/#/query/webSearch?code=${police.replace(/\D/g, '')}`}>{police}</a>
      ) : null}
    </p>
  )
}

const FOOTER = ['about', 'changes', 'avoid-scams', 'accessibility', 'privacy', 'addresses', 'api'] as const
const TASKS = ['questions', 'policy', 'materials', 'steps', 'status', 'channels', 'regions', 'law', 'glossary'] as const

/** Every part of the site. It is the same for all pages, so it stands on the first and the others lead to it. */
function WholeSite({ view }: { view: View }) {
  const { site, words, say } = view
  const named = (pages: readonly string[]) => pages.map((page): [string, string] => [`/${page}`, words(`nav.${page}`)])
  return (
    <nav id="site" aria-label={words('footer.nav')}>
      <Links
        view={view}
        to={[
          ...named(TASKS.filter((task) => site.addresses.includes(`/${task}`))),
          ...[...site.tools.values()].map(({ id, title }): [string, string] => [`/tools/${id}`, say(title)]),
          ...named(FOOTER.filter((page) => page !== 'changes' || site.changes.length > 0)),
        ]}
      />
    </nav>
  )
}

/** The end of every page: the way to the whole site, who runs it, and the licence. */
export function Footer({ view, path }: { view: View; path: string }) {
  const { site, words } = view
  const { operator } = site.settings
  return (
    <Written view={view} as="footer">
      {path === '' ? (
        <WholeSite view={view} />
      ) : (
        <p>
          <a href={`${view.at('')}#site`}>{words('footer.nav')}</a>
        </p>
      )}
      <p>
        <strong>{view.say(site.settings.name)}</strong>
        {words('list.colon')}
        {operatorWords(view)} <a href={view.at('/staff')}>{words('footer.staff')}</a>
      </p>
      {operator?.report_to ? (
        <p>
          <a href={`mailto:${operator.report_to}`}>{words('footer.report')}</a>
        </p>
      ) : null}
      {operator ? <Filings operator={operator} /> : null}
      <p>{licenceWords(view)}</p>
    </Written>
  )
}
