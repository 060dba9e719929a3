import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { getSite } from '#lib/content/load.ts'
import { readConfig } from '#lib/delivery/settings/config.ts'
import { explain, StartError } from '#lib/delivery/settings/explain.ts'
import { proxyFiles } from './proxy-files.ts'

const DEFAULTS = ['127.0.0.1:3001', '127.0.0.1:3002']

/**
 * `SITE_URL=https://… npm run proxy -- --out=folder`: writes nginx's configuration for this release and the error pages beside it.
 * `--replica=host:port` names each replica; `--plain=8080` listens without TLS, for a site whose TLS ends before this machine.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'proxy' },
      replica: { type: 'string', multiple: true, default: DEFAULTS },
      plain: { type: 'string' },
    },
  })
  const wrong = [...values.replica, values.plain ?? '1'].find(
    (each) => !/^(?:[\w.-]+:|\[[\da-f:]+\]:)?\d{1,5}$/i.test(each),
  )
  if (wrong !== undefined) throw new StartError(`"${wrong}" is not a place to listen; write it as 127.0.0.1:3001`)
  const { siteUrl } = readConfig(process.env)
  if (!process.env.SITE_URL)
    throw new StartError('SITE_URL is missing; set it to the address that readers use, such as https://example.org')
  const files = proxyFiles(getSite(), { replicas: values.replica, plain: values.plain, host: new URL(siteUrl).host })
  for (const [name, text] of Object.entries(files)) {
    const path = join(values.out, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  console.log(`${Object.keys(files).length} files in ${values.out}; try them with "nginx -t", then "nginx -s reload"`)
}

try {
  main()
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}
