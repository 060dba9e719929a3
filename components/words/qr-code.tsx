import { modulesOf, pathOf } from '#lib/domain/drawing/qr.ts'

/** A QR code inside the page, black on white in every colour scheme: no request, and sharp at any size on paper. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const modules = modulesOf(text)
  const size = modules.length
  return (
    <svg role="img" aria-label={label} className="qr" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path stroke="#000" d={pathOf(modules)} />
    </svg>
  )
}
