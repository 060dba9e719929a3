import { indexNowKey } from '#lib/delivery/settings/config.ts'

/** Where addresses are announced; tests put a server of their own in place of each. */
export type Endpoints = { indexNow: string; baidu: string }

export const ENDPOINTS: Endpoints = {
  indexNow: 'https://api.indexnow.org/indexnow',
  baidu: 'http://data.zz.baidu.com/urls',
}

/** The most addresses that a service takes in one request, by its own documentation. */
export const MOST = { indexNow: 10_000, baidu: 2_000 } as const

/** One request to one service. `shown` is its address without what must stay secret. */
export type Announcement = {
  service: 'IndexNow' | 'Baidu'
  url: string
  shown: string
  type: string
  body: string
  count: number
}

/** What is to be sent, and why a service is left out. */
export type Plan = { announcements: Announcement[]; missing: string[] }

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The requests that announce addresses to the services whose key the environment holds (INDEXNOW_KEY, BAIDU_PUSH_TOKEN).
 * Nothing is announced for a site that readers cannot reach by https (SITE_URL): the services refuse it, or list it wrongly.
 */
export function planOf(addresses: readonly string[], environment: Environment, endpoints: Endpoints): Plan {
  const { SITE_URL = '', INDEXNOW_KEY = '', BAIDU_PUSH_TOKEN = '' } = environment
  const missing: string[] = []
  if (!/^https:\/\//.test(SITE_URL))
    missing.push(`SITE_URL="${SITE_URL}" does not begin with https://; only a published site is announced`)
  if (INDEXNOW_KEY === '') missing.push('INDEXNOW_KEY is not set: nothing for IndexNow (Bing, Yandex, Naver, Seznam)')
  else if (!indexNowKey.safeParse(INDEXNOW_KEY).success)
    missing.push('INDEXNOW_KEY is not an IndexNow key; it has 8 to 128 letters, digits and hyphens')
  if (BAIDU_PUSH_TOKEN === '') missing.push('BAIDU_PUSH_TOKEN is not set: nothing for Baidu')
  if (!/^https:\/\//.test(SITE_URL)) return { announcements: [], missing }
  const toIndexNow = indexNowKey.safeParse(INDEXNOW_KEY).success
  return {
    announcements: [
      ...batches(toIndexNow ? addresses : [], MOST.indexNow).map((batch) =>
        forIndexNow(batch, new URL(SITE_URL), INDEXNOW_KEY, endpoints.indexNow),
      ),
      ...batches(BAIDU_PUSH_TOKEN ? addresses : [], MOST.baidu).map((batch) =>
        forBaidu(batch, new URL(SITE_URL), BAIDU_PUSH_TOKEN, endpoints.baidu),
      ),
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
