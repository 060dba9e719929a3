import { parseArgs } from 'node:util'

/** Reads `--name=value` flags; the defaults say which there are, and a number stays a number. Anything else stops with the list. */
export function readFlags<T extends Record<string, string | number>>(
  defaults: T,
): { [K in keyof T]: T[K] extends number ? number : string } {
  const options = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, { type: 'string' as const, default: String(value) }]),
  )
  try {
    const { values } = parseArgs({ options, args: process.argv.slice(2).filter((each) => each !== '--') })
    const read = Object.entries(defaults).map(([name, value]) => {
      const given = values[name] as string
      if (typeof value === 'number' && !Number.isFinite(Number(given)))
        throw new Error(`--${name} takes a number, not "${given}"`)
      return [name, typeof value === 'number' ? Number(given) : given]
    })
    return Object.fromEntries(read)
  } catch (error) {
    const list = Object.entries(defaults).map(([name, value]) => `--${name}=${value}`)
    process.stderr.write(`${(error as Error).message}\nflags: ${list.join(' ')}\n`)
    process.exit(2)
  }
}
