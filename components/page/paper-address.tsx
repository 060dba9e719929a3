import { QrCode } from '#components/words/qr-code.tsx'
import type { View } from '#components/words/view.ts'
import { codeOf, linkAt, shortest, shortPath } from '#lib/domain/address/link.ts'
import { absolute, pathIn } from '#lib/domain/address/paths.ts'

/**
 * On paper only: where the page stands on the web, to type and to scan. The code is part of the page (some 500 bytes): as a file it
 * would be fetched on every screen without JavaScript, where browsers load lazy images at once.
 */
export function PaperAddress({ view, path, query }: { view: View; path: string; query: string }) {
  const { words, language, origin, site } = view
  const found = linkAt(path, query, site, language.id)
  const code = found && codeOf(found.link, site)
  return (
    <div className="print-only paper-address">
      {code ? <QrCode text={shortest(found.link, code, origin)} label={words('kit.qr')} /> : null}
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
