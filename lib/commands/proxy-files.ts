import { readFileSync } from 'node:fs'
import type { Site } from '#lib/content/site.ts'
import { ANYBODY, securityHeaders } from '#lib/delivery/reply/headers.ts'
import { notice, problemNotice } from '#lib/delivery/reply/notice.ts'
import { OEMBED, routesOf } from '#lib/delivery/route/route.ts'
import { RATE_LIMIT } from '#lib/domain/api/refusal.ts'
import { keysOf } from '#lib/domain/pages/pages.ts'

type Proxy = {
  /** Where replicas listen: `host:port`. */
  replicas: readonly string[]
  /** Where nginx listens without TLS: a port, or an address and a port. Absent: 443 with TLS, and 80 leads there. */
  plain?: string | undefined
  /** The host of the site, for the way from 80 to 443. */
  host: string
}

const TEMPLATE = 'deploy/nginx.conf.template'
/** What nginx may have to say by itself; the template names the same. */
const STATUSES = [400, 404, 405, 408, 414, 429, 431, 503]

/** nginx's whole configuration for a site and the error pages it shows by itself: file name → text. */
export function proxyFiles(site: Site, { replicas, plain, host }: Proxy): Record<string, string> {
  const words: Record<string, string | number | undefined> = {
    RATE: RATE_LIMIT,
    BURST: RATE_LIMIT * 2,
    HOST: host,
    PLACE: plain,
    HEADERS: headerLines(!plain),
    QUERY_PATHS: queryPaths(site),
    // One failed try takes a replica out for a second: long enough to spare readers the wait, short enough to notice its return.
    REPLICAS: replicas.map((each) => `    server ${each} max_fails=1 fail_timeout=1s;`).join('\n'),
  }
  const template = readFileSync(TEMPLATE, 'utf8')
  const lines = template.replace(plain ? /^@TLS@.*\n|^@PLAIN@/gm : /^@PLAIN@.*\n|^@TLS@/gm, '')
  const pages = STATUSES.flatMap((status) => [
    [`errors/${status}.html`, textOf(notice(status))],
    [`errors/${status}.json`, textOf(problemNotice(status))],
  ])
  return {
    'nginx.conf': lines.replace(/@([A-Z_]+)@/g, (mark, word: string) => String(words[word] ?? mark)),
    ...Object.fromEntries(pages),
  }
}

const textOf = ({ variants: [plain] }: ReturnType<typeof notice>) => plain?.bytes.toString() ?? ''

/** The headers of our own error pages, from the place that gives them to all. */
function headerLines(tls: boolean): string {
  const headers = { ...securityHeaders('', tls), 'Cache-Control': 'no-store', [ANYBODY]: '*' }
  return Object.entries(headers)
    .map(([name, value]) => `      add_header ${name} "${value}" always;`)
    .join('\n')
}

/**
 * A pattern of the addresses that take a query. A section passes it as a whole: an insurance or a region that is added later must
 * not lose its question because the proxy has an older file.
 */
export function queryPaths(site: Site): string {
  const takes = (path: string) => keysOf(path, site).length > 0
  const moved = [...site.redirects.values()].filter(({ to }) => to !== undefined && takes(to)).map(({ from }) => from)
  const sections = new Set([...routesOf(site).pages].filter(takes).concat(moved).map(sectionOf))
  const names = [...sections].filter((name) => name !== '').map((name) => name.replaceAll('.', '\\.'))
  const home = sections.has('') ? '?' : ''
  return `(?:/[a-z]+(?:/(?:${names.join('|')})(?:/.*)?)${home}/?|/api/.*|${OEMBED})`
}

const sectionOf = (path: string) => path.split('/')[1] ?? ''
