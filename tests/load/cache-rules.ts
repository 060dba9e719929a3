import { PAGES } from './addresses.ts'
import { ask } from './exchange.ts'

/** Ways to write Accept-Encoding, with the coding that must come back. */
const CODINGS: readonly (readonly [string, string | undefined])[] = [
  ['gzip, deflate, br', 'br'],
  ['br;q=1.0, gzip;q=0.8', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['identity', undefined],
  ['', undefined],
]

/** Ways to write a query that must not change what the plain page says to the next reader. */
const POISONS = [
  'leavin%67=sichuan',
  'utm_source=x',
  'leaving=%3Czq%3E',
  'Insurance=medical',
  'insurance=&insurance=medical',
]

/** What is wrong with the cache in front: every answer must be the one that a replica gives, and no request may change another's. */
export async function cacheFaults(front: number, replica: number): Promise<string[]> {
  const faults: string[] = []
  const expectSame = async (path: string, headers: Record<string, string> = {}) => {
    const [through, direct] = [await ask(front, path, headers), await ask(replica, path, headers)]
    const same = ['etag', 'content-encoding', 'vary', 'cache-control', 'content-security-policy', 'location'].filter(
      (name) => through.headers[name] !== direct.headers[name],
    )
    if (through.status !== direct.status || !through.body.equals(direct.body) || same.length > 0)
      faults.push(
        `${path} ${JSON.stringify(headers)}: not as the replica answers (${through.status}, ${same.join(', ')})`,
      )
    return through
  }
  for (const path of Object.values(PAGES))
    for (const [accepted, coding] of CODINGS) {
      const { headers } = await expectSame(path, { 'accept-encoding': accepted })
      if (headers['content-encoding'] !== coding)
        faults.push(`${path}: ${accepted} gives ${headers['content-encoding']}`)
    }
  for (const poison of POISONS) await ask(front, `/zh/plan?${poison}`)
  for (const header of ['RSC: 1', 'X-Forwarded-Host: example.org', 'Accept-Language: en', 'Range: bytes=0-0'])
    await ask(front, '/en/plan', Object.fromEntries([header.split(': ')]))
  for (const path of [
    '/zh/plan',
    '/en/plan',
    '/',
    '/zh/plan?leaving=440000',
    '/zh/plan?Insurance=medical&x-insurance=medical&insurance=unemployment',
    '/zh/plan?insurance=medical&hukou-moved=yes',
    '/zh/plan?leaving=sichuan&from=singlemessage',
    '/zh/tools/deadlines?insurance=medical&event=applied&date=2026-11-24',
    '/ZH/materials/Guangdong/?insurance=medical',
    '/zh/about?leaving=sichuan',
    '/zh/search?q=%E8%BD%AC%E7%A4%BE%E4%BF%9D',
    '/zh/embed/checklist?insurance=medical&joining=guangdong',
    '/api/v1/checklist?insurance=medical&leaving=shaanxi',
    '/api/v1/checklist?insurance=dental',
    '/oembed',
    '/s/24',
    '/sitemap.xml',
    '/zh/no-such-page',
  ])
    await expectSame(path)
  const { headers } = await ask(front, PAGES.policy)
  const unchanged = await ask(front, PAGES.policy, { 'if-none-match': headers.etag ?? '' })
  if (unchanged.status !== 304) faults.push(`${PAGES.policy}: ${unchanged.status} in place of 304`)
  return faults
}
