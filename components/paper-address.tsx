import { codeOf, linkAt, shortPath } from '#lib/domain/link.ts'
import { absolute, pathIn } from '#lib/domain/paths.ts'
import type { View } from './view.ts'

/** On paper only: where the page stands on the web, to type and to scan. */
export function PaperAddress({ view, path, query }: { view: View; path: string; query: string }) {
  const { words, language, origin, site } = view
  const found = linkAt(path, query, site, language.id)
  const code = found && codeOf(found.link, site)
  return (
    <div className="print-only paper-address">
      {code ? (
        // Lazy and not shown on the screen: a browser fetches it when it prints, and only then.
        // biome-ignore lint/performance/noImgElement: an SVG of our own, which next/image would refuse
        <img src={`/qr/${code}.svg`} alt="" loading="lazy" width={120} height={120} />
      ) : null}
      <p>{words('print.address', { address: absolute(origin, pathIn(language.id, path) + query) })}</p>
      {code ? (
        <p>
          {words(found.whole ? 'sheet.print-short' : 'sheet.print-bare', {
            address: absolute(origin, shortPath(code)),
          })}
        </p>
      ) : null}
    </div>
  )
}
