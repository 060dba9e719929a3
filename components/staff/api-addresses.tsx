import type { View } from '#components/words/view.ts'
import { API_NAMES, apiPath, ITEM_LISTS, idsOf, itemPath, OPENAPI } from '#lib/domain/api/addresses.ts'
import { exampleQuery } from '#lib/domain/api/parameters.ts'

/** Every address of the API with what it answers, as links that can be tried. */
export function ApiAddresses({ view }: { view: View }) {
  const { words, site, language } = view
  return (
    <section aria-labelledby="addresses">
      <h2 id="addresses">{words('api.addresses')}</h2>
      <dl className="guide addresses">
        {API_NAMES.map((name) => {
          const query = exampleQuery(name, site)
          const href = apiPath(name) + (query && `${query}&lang=${language.id}`)
          return <Address key={name} href={href} says={words(`api.sum.${name}`)} />
        })}
        {ITEM_LISTS.map((list) => {
          const [id = ''] = idsOf(list, site)
          const says = words('api.sum.item', { what: words(`api.sum.${list}`) })
          return <Address key={list} href={itemPath({ list, id })} says={says} />
        })}
        <Address href={OPENAPI} says={words('api.sum.openapi')} />
      </dl>
    </section>
  )
}

/** The address in words, so that it can be read and copied. */
function Address({ href, says }: { href: string; says: string }) {
  return (
    <>
      <dt>{says}</dt>
      <dd>
        <a href={href}>{href}</a>
      </dd>
    </>
  )
}
