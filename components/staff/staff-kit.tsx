import { caseTitle, placesOf } from '#components/case/case-title.ts'
import { Fold } from '#components/words/fold.tsx'
import { QrCode } from '#components/words/qr-code.tsx'
import type { View } from '#components/words/view.ts'
import { addressOf, codeOf, type Link, shortest, shortPath, trimmed } from '#lib/domain/address/link.ts'
import { absolute, pathIn } from '#lib/domain/address/paths.ts'
import { SHEET_KEYS } from '#lib/domain/address/query.ts'
import { EmbedKit } from './embed-kit.tsx'
import { ReadyTexts } from './ready-texts.tsx'

/** Everything to link with, for one page and case: address, short link, QR code, texts, sheets for paper. */
export function StaffKit({ view, link: asked }: { view: View; link: Link }) {
  const { words, origin, site } = view
  const link = trimmed(asked)
  const unused = (['insurance', 'leaving', 'joining'] as const).filter((part) => asked[part] && !link[part])
  const code = codeOf(link, site)
  return (
    <section aria-labelledby="kit">
      <h2 id="kit">{words('kit.result')}</h2>
      <p>
        <strong>{words(`link.${link.page}`)}</strong>
        {link.insurance || placesOf(view, link) ? words('separator') + caseTitle(view, link) : null}
      </p>
      {unused.map((part) => (
        <p key={part} className="notice">
          {words('kit.not-taken', { what: words(`field.${part}`) })}
        </p>
      ))}
      <h3>{words('kit.address')}</h3>
      <p>
        <a href={addressOf(link)}>{absolute(origin, addressOf(link))}</a>
      </p>
      {code ? <ShortAndQr view={view} link={link} code={code} /> : <p>{words('kit.no-short')}</p>}
      <Sheets view={view} link={asked} />
      <Fold view={view} className="part" title={words('kit.texts')}>
        <p>{words('kit.texts-how')}</p>
        <ReadyTexts view={view} link={link} />
      </Fold>
      <Fold view={view} className="part" title={words('embed.code.title')}>
        <EmbedKit view={view} link={link} />
      </Fold>
    </section>
  )
}

function ShortAndQr({ view, link, code }: { view: View; link: Link; code: string }) {
  const { words, origin } = view
  const address = shortest(link, code, origin)
  return (
    <>
      <h3>{words('kit.short')}</h3>
      <p>
        <code>
          {origin}
          <wbr />
          {shortPath(code)}
        </code>
      </p>
      <p className="hint">{words('kit.short-how')}</p>
      <h3>{words('kit.qr')}</h3>
      <p>
        <QrCode text={address} label={words('kit.qr-alt', { address })} />
      </p>
      <p className="hint">{words('kit.qr-how')}</p>
      <ul className="links">
        <li>
          <a href={`/qr/${code}.svg`} download={`qr-${code}.svg`}>
            {words('kit.svg')}
          </a>
        </li>
        <li>
          {/* Opened and not downloaded: WeChat refuses downloads, and saves a picture by a long press. */}
          <a href={`/qr/${code}.png`}>{words('kit.png')}</a>
        </li>
      </ul>
    </>
  )
}

/** The sheets keep the whole case, also what the page behind their QR code does not take. */
function Sheets({ view, link }: { view: View; link: Link }) {
  const { words } = view
  const values = { ...link, insurance: link.insurance?.id, leaving: link.leaving?.id, joining: link.joining?.id }
  const query = new URLSearchParams(
    SHEET_KEYS.flatMap((key) => {
      const value = values[key]
      return value === undefined ? [] : [[key, value]]
    }),
  )
  const sheet = (path: string) => `${pathIn(link.language, path)}?${query}`
  return (
    <>
      <h3>{words('kit.sheets')}</h3>
      <ul className="links">
        <li>
          <a href={sheet('/poster')}>{words('kit.poster')}</a>
        </li>
        <li>{link.insurance ? <a href={sheet('/handout')}>{words('kit.handout')}</a> : words('kit.handout-needs')}</li>
      </ul>
    </>
  )
}
