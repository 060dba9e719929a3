import { chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { proxyFiles } from '#lib/commands/proxy-files.ts'
import { getSite } from '#lib/content/load.ts'
import { type Started, start } from './processes.ts'
import { temporary } from './servers.ts'

const NOBODY = 65534
const isRoot = process.getuid?.() === 0

export type Balancer = { port: number; replicas: readonly number[]; workers?: number; perSecond?: number }

/** nginx as balancer and cache in front of replicas, unprivileged, with everything it writes in a folder of its own. */
export function startBalancer({ port, replicas, workers = 2, perSecond = 1000 }: Balancer): Started {
  const { 'nginx.conf': conf = '', ...pages } = proxyFiles(getSite(), {
    replicas: replicas.map((each) => `127.0.0.1:${each}`),
    plain: `127.0.0.1:${port}`,
    host: '127.0.0.1',
  })
  const tuned = conf
    .replace('worker_processes auto', `worker_processes ${workers}`)
    .replace(/rate=\d+r/, `rate=${perSecond}r`)
    .replace(/burst=\d+/, `burst=${perSecond * 2}`)
  return startNginx('nginx', port, { 'nginx.conf': tuned, ...pages })
}

/** nginx with the files that the command writes for a server, the places of a server moved into a folder of its own. */
export function startNginx(
  name: string,
  port: number,
  { 'nginx.conf': conf = '', ...others }: Readonly<Record<string, Buffer | string>>,
): Started {
  const prefix = temporary('nginx')
  const moved = String(conf)
    .replaceAll('/etc/nginx/certificates/', '')
    .replaceAll('/etc/nginx/guide/', '.')
    .replaceAll(/\/(?:var\/cache|var\/log|run)\/(?:nginx\/)?/g, '')
  const files = { 'nginx.conf': moved, ...others }
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(prefix, path)), { recursive: true })
    writeFileSync(join(prefix, path), bytes)
  }
  if (isRoot) chownSync(prefix, NOBODY, NOBODY)
  const args = ['-p', prefix, '-c', 'nginx.conf', '-e', 'error.log', '-g', 'daemon off;']
  return start(findNginx(), args, { name, port, cwd: prefix, asNobody: isRoot })
}

/** Where nginx is. @throws Error that says how to install it. */
export function findNginx(): string {
  const places = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'].map((each) => `${each}/nginx`)
  const nginx = [process.env.NGINX, ...places].find((place) => place && existsSync(place))
  if (nginx) return nginx
  throw new Error('nginx is not here; install it ("apt-get install nginx-light") or say where it is with NGINX=…')
}
