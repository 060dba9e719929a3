import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { getSite } from '#lib/content/load.ts'
import { OEMBED, routesOf } from '#lib/delivery/route/route.ts'
import { API_NAMES, apiKeys, apiPath } from '#lib/domain/api/addresses.ts'
import { keysOf } from '#lib/domain/pages/pages.ts'
import type { Raw } from './fetch-raw.ts'
import { type Started, start } from './processes.ts'
import { temporary } from './servers.ts'

const NOBODY = 65534
const isRoot = process.getuid?.() === 0

export type Balancer = { port: number; replicas: readonly number[]; workers?: number; perSecond?: number }

/** nginx as balancer and cache in front of replicas, unprivileged, with everything it writes in a folder of its own. */
export function startBalancer({ port, replicas, workers = 2, perSecond = 1000 }: Balancer): Started {
  const conf = fill('nginx.conf.template', {
    PORT: port,
    WORKERS: workers,
    RATE: perSecond,
    BURST: perSecond * 2,
    CACHE_MB: 512,
    QUERY_PATHS: queryPaths(),
    // One failed try takes a replica out for a second: long enough to spare readers the wait, short enough to notice its return.
    REPLICAS: replicas.map((each) => `    server 127.0.0.1:${each} max_fails=1 fail_timeout=1s;`).join('\n'),
  })
  return startNginx('nginx', port, conf, {})
}

/** nginx sending files that are compressed already; `files` maps a path to the answer whose body and headers it has. */
export function startDisk(port: number, files: ReadonlyMap<string, { raw: Raw; plain: Buffer }>, workers = 1): Started {
  const [first] = files.values()
  const own = new Set(['content-type', 'content-length', 'content-encoding', 'etag', 'vary'])
  const headers = Object.entries(first?.raw.headers ?? {}).filter(([name]) => !own.has(name.toLowerCase()))
  const HEADERS = headers.map(([name, value]) => `    add_header ${name} "${value}";`).join('\n')
  const conf = fill('nginx-disk.conf.template', { PORT: port, WORKERS: workers, HEADERS })
  const onDisk = Object.fromEntries([...files].map(([path, { plain }]) => [`files${path}.gz`, gzipSync(plain)]))
  return startNginx('nginx from disk', port, conf, onDisk)
}

function startNginx(name: string, port: number, conf: string, files: Readonly<Record<string, Buffer>>): Started {
  const prefix = temporary('nginx')
  for (const [path, bytes] of Object.entries({ ...files, 'nginx.conf': Buffer.from(conf) })) {
    mkdirSync(dirname(join(prefix, path)), { recursive: true })
    writeFileSync(join(prefix, path), bytes)
  }
  if (isRoot) chownSync(prefix, NOBODY, NOBODY)
  const args = ['-p', prefix, '-c', 'nginx.conf', '-e', 'error.log', '-g', 'daemon off;']
  return start(findNginx(), args, { name, port, cwd: prefix, asNobody: isRoot })
}

/** Where nginx is; root installs it when it is missing, others are told how. */
export function findNginx(): string {
  const places = [
    process.env.NGINX,
    '/usr/sbin/nginx',
    '/usr/local/sbin/nginx',
    '/usr/local/bin/nginx',
    '/opt/homebrew/bin/nginx',
  ]
  const found = () => places.find((place) => place && existsSync(place))
  if (!found() && isRoot && existsSync('/usr/bin/apt-get')) {
    // Without the service that Debian's package would start on port 80.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
    const install = () =>
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'], {
        env,
        stdio: 'ignore',
      })
    try {
      install()
    } catch {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
      install()
    }
  }
  const nginx = found()
  if (!nginx)
    throw new Error('nginx is not here; install it ("apt-get install nginx-light") or say where it is with NGINX=…')
  return nginx
}

/** A pattern of the addresses that take a query: a folder of many such pages stands for all of them. */
function queryPaths(): string {
  const site = getSite()
  const folders = new Map<string, string[]>()
  for (const path of routesOf(site).pages)
    if (keysOf(path, site).length > 0) {
      const folder = path.slice(0, path.lastIndexOf('/'))
      folders.set(folder, [...(folders.get(folder) ?? []), path.replaceAll('.', '\\.')])
    }
  const patterns = [...folders].flatMap(([folder, paths]) => (paths.length > 9 ? [`${folder}/[^/]+`] : paths))
  const data = API_NAMES.filter((name) => apiKeys(name, site).length > 0).map(apiPath)
  return `(?:/[a-z]+(?:${patterns.join('|')})|${[...data, OEMBED].join('|')})`
}

function fill(template: string, words: Readonly<Record<string, string | number>>): string {
  const text = readFileSync(new URL(template, import.meta.url), 'utf8')
  return text.replace(/@([A-Z_]+)@/g, (mark, word: string) => String(words[word] ?? mark))
}
