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
  const { site, words } = view
  return (
    <nav id="site" aria-label={words('footer.nav')}>
      <ul>
        {TASKS.filter((task) => site.addresses.includes(`/${task}`)).map((task) => (
          <li key={task}>
            <a href={view.at(`/${task}`)}>{words(`nav.${task}`)}</a>
          </li>
        ))}
        {[...site.tools.values()].map((tool) => (
          <li key={tool.id}>
            <a href={view.at(`/tools/${tool.id}`)}>{view.say(tool.title)}</a>
          </li>
        ))}
        {FOOTER.filter((page) => page !== 'changes' || site.changes.length > 0).map((page) => (
          <li key={page}>
            <a href={view.at(`/${page}`)}>{words(`nav.${page}`)}</a>
          </li>
        ))}
      </ul>
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
