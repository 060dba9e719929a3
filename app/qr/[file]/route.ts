import { notFound } from 'next/navigation'
import { linkOf, shortest } from '#lib/domain/address/link.ts'
import { pngOf } from '#lib/domain/drawing/png.ts'
import { modulesOf, svgOf } from '#lib/domain/drawing/qr.ts'
import { siteToday, siteUrl } from '../../view.ts'

export const dynamic = 'force-dynamic'

/** Dots of a PNG for each module: some 1200 in all, which at 300 dpi is a square of 10 cm. */
const SCALE = 32

/**
 * `/qr/{code}.svg` and `/qr/{code}.png`: the QR code of a short link. It is kept for a day like a page and not for ever, because it
 * holds the site's own address: after a wrong SITE_URL has been mended, no browser may go on showing the old one.
 */
export async function GET(_request: Request, { params }: RouteContext<'/qr/[file]'>): Promise<Response> {
  const [, code = '', format] = /^(.+)\.(svg|png)$/.exec((await params).file) ?? []
  const link = linkOf(code, siteToday())
  if (!link) notFound()
  const modules = modulesOf(shortest(link, code, siteUrl()))
  return format === 'svg'
    ? new Response(svgOf(modules), { headers: { 'Content-Type': 'image/svg+xml' } })
    : new Response(new Uint8Array(pngOf(modules, SCALE)), { headers: { 'Content-Type': 'image/png' } })
}
