import { indexNowKey } from '#lib/delivery/settings/config.ts'

/** Where addresses are announced; tests put a server of their own in place of each. */
export const ENDPOINTS = {
  indexNow: 'https://api.indexnow.org/indexnow',
  baidu: 'http://data.zz.baidu.com/urls',
}

/** The most addresses that a service takes in one request, by its own documentation. */
const MOST = { indexNow: 10_000, baidu: 2_000 } as const

/** One request to one service. `shown` is its address without what must stay secret. */
type Announcement = {
  service: 'IndexNow' | 'Baidu'
  url: string
  shown: string
  type: string
  body: string
  count: number
}

/**
 * The requests that announce addresses to the services whose key the environment holds (INDEXNOW_KEY, BAIDU_PUSH_TOKEN), and why a
 * service is left out. Nothing is announced for a site that readers cannot reach by https (SITE_URL): the services refuse it, or list it wrongly.
 */
export function planOf(
  addresses: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  endpoints = ENDPOINTS,
): { announcements: Announcement[]; missing: string[] } {
  const { SITE_URL = '', INDEXNOW_KEY = '', BAIDU_PUSH_TOKEN = '' } = environment
  const published = SITE_URL.startsWith('https://')
  const hasKey = indexNowKey.safeParse(INDEXNOW_KEY).success
  const missing: string[] = []
  if (!published)
    missing.push(`SITE_URL="${SITE_URL}" does not begin with https://; only a published site is announced`)
  if (INDEXNOW_KEY === '') missing.push('INDEXNOW_KEY is not set: nothing for IndexNow (Bing, Yandex, Naver, Seznam)')
  else if (!hasKey) missing.push('INDEXNOW_KEY is not an IndexNow key; it has 8 to 128 letters, digits and hyphens')
  if (BAIDU_PUSH_TOKEN === '') missing.push('BAIDU_PUSH_TOKEN is not set: nothing for Baidu')
  if (!published) return { announcements: [], missing }
  const site = new URL(SITE_URL)
  const toIndexNow = batches(hasKey ? addresses : [], MOST.indexNow)
  const toBaidu = batches(BAIDU_PUSH_TOKEN ? addresses : [], MOST.baidu)
  return {
    announcements: [
      ...toIndexNow.map((batch) => forIndexNow(batch, site, INDEXNOW_KEY, endpoints.indexNow)),
      ...toBaidu.map((batch) => forBaidu(batch, site, BAIDU_PUSH_TOKEN, endpoints.baidu)),
    ],
    missing,
  }
}

/** IndexNow's JSON; its key is no secret, for the site itself shows it at `/{key}.txt`. */
function forIndexNow(urlList: readonly string[], { host, origin }: URL, key: string, url: string): Announcement {
  const body = JSON.stringify({ host, key, keyLocation: `${origin}/${key}.txt`, urlList })
  return { service: 'IndexNow', url, shown: url, type: 'application/json; charset=utf-8', body, count: urlList.length }
}

/** Baidu's push interface (普通收录): one address a line, the token in the request's address. */
function forBaidu(addresses: readonly string[], { origin }: URL, token: string, endpoint: string): Announcement {
  const url = (secret: string) => `${endpoint}?site=${origin}&token=${secret}`
  return {
    service: 'Baidu',
    url: url(encodeURIComponent(token)),
    shown: url('…'),
    type: 'text/plain',
    body: addresses.join('\n'),
    count: addresses.length,
  }
}

function batches(addresses: readonly string[], most: number): string[][] {
  return Array.from({ length: Math.ceil(addresses.length / most) }, (_, index) =>
    addresses.slice(index * most, (index + 1) * most),
  )
}

/** In milliseconds; a service that takes longer is told as a failure. */
const PATIENCE = 30_000

/** Sends requests one after the other and says what became of each, never with a token in it. True when all were accepted. */
export async function sendAll(announcements: readonly Announcement[], say: (line: string) => void): Promise<boolean> {
  let all = true
  for (const announcement of announcements) {
    const { accepted, words } = await send(announcement)
    say(`${announcement.service}: ${announcement.count} addresses ${accepted ? 'accepted' : 'refused'} (${words})`)
    all &&= accepted
  }
  return all
}

/** IndexNow answers 200 or 202, Baidu 200 with a JSON text that counts what it took; everything else is a refusal. */
async function send({ url, type, body }: Announcement): Promise<{ accepted: boolean; words: string }> {
  try {
    const how = { signal: AbortSignal.timeout(PATIENCE), redirect: 'error' } as const
    const reply = await fetch(url, { method: 'POST', headers: { 'Content-Type': type }, body, ...how })
    const text = (await reply.text()).slice(0, 300).trim()
    return { accepted: reply.status === 200 || reply.status === 202, words: `${reply.status} ${text}`.trim() }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : ''
    return { accepted: false, words: `no answer ${cause}`.trim() }
  }
}
