import { encode } from 'uqr'

/** The modules of a QR code, dark ones true, row by row, its quiet zone included. Always square. */
export type Modules = readonly (readonly boolean[])[]

/** As ISO/IEC 18004 asks: without it, scanners lose the code among its surroundings. */
const QUIET_ZONE = 4

/** The QR code of a text of ASCII characters, with error correction M (15 %): a crease or a thumb does not spoil it. */
export function modulesOf(text: string): Modules {
  return encode(text, { ecc: 'M', border: QUIET_ZONE }).data
}

/** The dark modules as the data of an SVG path, one square unit each; neighbours in a row are one stroke, so that no seam shows between them. */
export function pathOf(modules: Modules): string {
  return modules
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1]) return []
        const end = row.indexOf(false, x)
        const length = (end === -1 ? row.length : end) - x
        return [`M${x} ${y}h${length}v1h-${length}z`]
      }),
    )
    .join('')
}

/** An SVG file of the code: black on white, any size, without styles. */
export function svgOf(modules: Modules): string {
  const size = modules.length
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${pathOf(modules)}"/></svg>\n`
}
