import { encode } from 'uqr'

/** The modules of a QR code, dark ones true, row by row, its quiet zone included. Always square. */
export type Modules = readonly (readonly boolean[])[]

/** As ISO/IEC 18004 asks: without it, scanners lose the code among its surroundings. */
export const QUIET_ZONE = 4

/** The QR code of a text of ASCII characters, with error correction M (15 %): a crease or a thumb does not spoil it. */
export function modulesOf(text: string): Modules {
  return encode(text, { ecc: 'M', border: QUIET_ZONE }).data
}

/**
 * The dark modules as the data of an SVG path to be stroked one unit wide: a line through each run of dark modules in a row, one unit
 * to a module.
 */
export function pathOf(modules: Modules): string {
  return modules
    .map((row, y) => {
      let path = ''
      let drawn = 0
      for (let x = row.indexOf(true); x !== -1; x = row.indexOf(true, drawn)) {
        const light = row.indexOf(false, x)
        const end = light === -1 ? row.length : light
        path += `${path === '' ? `M${x} ${y}.5` : `m${x - drawn} 0`}h${end - x}`
        drawn = end
      }
      return path
    })
    .join('')
}

/** An SVG file of the code: black on white, any size, without styles. */
export function svgOf(modules: Modules): string {
  const size = modules.length
  const frame = `viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${frame}><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${pathOf(modules)}"/></svg>\n`
}
