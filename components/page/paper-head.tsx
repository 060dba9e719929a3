import { QrCode } from '#components/words/qr-code.tsx'
import type { View } from '#components/words/view.ts'
import { codeOf, linkAt, shortest, shortPath } from '#lib/domain/address/link.ts'
import { absolute } from '#lib/domain/address/paths.ts'
import { Hotlines } from './stuck.tsx'

type Props = { view: View; path: string; query: string }

/**
 * At the head of a printed page, because at its foot it would often stand alone on a sheet of its own: where the page stands on the
 * web, to scan and to type, and whom to call. The code is part of the page (some 500 bytes): as a file it would be fetched on every
 * screen without JavaScript, where browsers load lazy images at once.
 */
export function PaperHead({ view, path, query }: Props) {
  const { words, language, origin, site } = view
  const found = linkAt(path, query, site, language.id)
  const code = found && codeOf(found.link, site)
  return (
    <div className="print-only paper-head meta">
      {code ? <QrCode text={shortest(found.link, code, origin)} label={words('kit.qr')} /> : null}
      <p>
        <Hotlines view={{ ...view, paper: true }} />
        {words('stuck.area-code')}
      </p>
      <p>{words('print.address', { address: absolute(origin, view.at(path) + query) })}</p>
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
