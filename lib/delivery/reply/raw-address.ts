import { textOf } from '#lib/delivery/route/mend.ts'
import { LONGEST_TARGET } from '#lib/delivery/route/target.ts'

/**
 * Where a request leads whose address holds bytes above ASCII as they are: Node's parser refuses them in a query. The same address
 * with these bytes encoded, when they are text (UTF-8 or GBK); nothing for anything else that cannot be read.
 */
export function encodedAddress(packet: Buffer | undefined): string | undefined {
  const line = packet?.toString('latin1', 0, LONGEST_TARGET) ?? ''
  // A second slash would lead to another site.
  const target = /^(?:GET|HEAD) (\/(?![/\\])[!-~\x80-\xff]*) HTTP\/1\.[01]\r?\n/.exec(line)?.[1]
  if (!target || !/[\x80-\xff]/.test(target)) return undefined
  const text = textOf(Buffer.from(target, 'latin1'))
  // What has no place in an address is encoded with them, so that no header repeats what was sent.
  return text?.replace(/[^!-~]+|["<>\\^`{|}]/gu, encodeURIComponent)
}
