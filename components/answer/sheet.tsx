import type { ReactNode } from 'react'
import { DayWords } from '#components/words/day.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { QrCode } from '#components/words/qr-code.tsx'
import type { View } from '#components/words/view.ts'
import type { Channel, Region } from '#lib/content/site.ts'
import { codeOf, type Link, shortest, shortPath, trimmed } from '#lib/domain/address/link.ts'
import { localHotlines } from '#lib/domain/rules/hotline.ts'
import type { Day } from '#lib/words/day.ts'
import { RegionHotline } from './channel-list.tsx'

/** One sheet of paper on the screen; in print it is all that is left of the page. */
export function Sheet({ name, children }: { name: 'poster' | 'handout'; children: ReactNode }) {
  return <article className={`sheet ${name}`}>{children}</article>
}

/** The way back from paper to the page: QR code and short link. */
export function WayBack({ view, link: asked }: { view: View; link: Link }) {
  const { words, origin, site } = view
  const link = trimmed(asked)
  const code = codeOf(link, site)
  if (!code) return null
  const address = shortest(link, code, origin)
  return (
    <div className="way-back">
      <QrCode text={address} label={words('kit.qr-alt', { address })} />
      <p>{words('sheet.scan')}</p>
      <p>
        {words('sheet.short')}{' '}
        <strong>
          {new URL(origin).host}
          <wbr />
          {shortPath(code)}
        </strong>
      </p>
    </div>
  )
}

type SheetHotlinesProps = { view: View; link: Pick<Link, 'insurance' | 'joining' | 'leaving'> }

/** Whom to ring, with the area codes of the places, for the insurance or, when none is chosen, for all. */
export function SheetHotlines({ view, link: { insurance, joining, leaving } }: SheetHotlinesProps) {
  const regions = [...new Set([joining, leaving].filter((region) => region !== undefined))]
  const hotlines = localHotlines(view.site, insurance?.id)
  return (
    <ul className="phones">
      {hotlines.map((channel) => (
        <SheetHotline key={channel.id} view={view} channel={channel} regions={regions} />
      ))}
    </ul>
  )
}

function SheetHotline({ view, channel, regions }: { view: View; channel: Channel; regions: readonly Region[] }) {
  return (
    <li>
      <strong>
        <Label view={view} of={channel.name} />
      </strong>
      {regions.map((region, index) => (
        <span key={region.id}>
          {view.words(index === 0 ? 'list.colon' : 'list.semicolon')}
          <RegionHotline view={view} channel={channel} region={region} />
        </span>
      ))}
    </li>
  )
}

/** Who speaks, and when it was checked: a sheet on a wall must say both by itself. */
export function SheetFoot({ view, day }: { view: View; day: Day }) {
  const { words, site } = view
  return (
    <footer>
      <p>
        <strong>
          <Label view={view} of={site.settings.name} />
        </strong>
        {words('list.colon')}
        <Sentence view={view} of={site.settings.identity} />
      </p>
      <p>
        {words('checked.on')} <DayWords view={view} day={day} />
      </p>
    </footer>
  )
}
