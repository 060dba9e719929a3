/** How React's data for the browser begins in Next's HTML; two thirds of a page are such scripts. */
const BEGINS = ['<script>self.__next_f.push(', '<script>(self.__next_f=self.__next_f||[]).push('].map((text) =>
  Buffer.from(text),
)
const END = Buffer.from('</script>')

/**
 * A page's bytes without the framework's inline data, in memory of their own. `finish` would drop these scripts too; taken out
 * first, they need not be copied between threads, decoded and read. Nothing else of a page can look like one: `<` is escaped in
 * text, in attributes and in JSON-LD.
 */
export function withoutFlight(body: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const kept: Buffer[] = []
  let at = 0
  for (let start = next(bytes, at); start !== -1; start = next(bytes, at)) {
    const end = bytes.indexOf(END, start)
    if (end === -1) break
    kept.push(bytes.subarray(at, start))
    at = end + END.length
  }
  kept.push(bytes.subarray(at))
  return joined(kept)
}

function next(bytes: Buffer, from: number): number {
  const found = BEGINS.map((begin) => bytes.indexOf(begin, from)).filter((at) => at !== -1)
  return found.length === 0 ? -1 : Math.min(...found)
}

function joined(parts: readonly Buffer[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
