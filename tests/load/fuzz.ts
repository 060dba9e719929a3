import fc from 'fast-check'
import { bytesOf, type Exchange, exchange } from './exchange.ts'
import { readFlags } from './flags.ts'
import { type Case, request } from './fuzz-requests.ts'
import { mostResident, ready } from './processes.ts'
import { megabytes, whole } from './report.ts'
import { SITE_URL, startOurs } from './servers.ts'

/**
 * `npm run fuzz -- --requests=20000 --seed=1`: sends any requests to a replica and looks at every answer. Prints the
 * smallest requests that fail and the seed. `--port` with `--running=1` asks a server that runs already.
 */
const flags = readFlags({
  requests: 20_000,
  seed: Date.now() % 2 ** 31,
  port: 3470,
  running: 0,
  together: 16,
  'store-mb': 16,
  'limit-mb': 350,
})
const tags = new Map<string, string>()
const statuses = new Map<number, number>()
const server = flags.running ? undefined : startOurs(flags.port, { STORE_MB: String(flags['store-mb']) })
if (server) await ready(server)
process.stdout.write(`seed ${flags.seed}\n`)

const most = server && mostResident(server)
const batch = fc.array(request, { minLength: flags.together, maxLength: flags.together })
const result = await fc.check(
  fc.asyncProperty(batch, async (sent) => {
    const faults = (await Promise.all(sent.map(faultOf))).filter((fault) => fault !== undefined)
    if (faults.length > 0) throw new Error(faults.join('\n'))
  }),
  { numRuns: Math.ceil(flags.requests / flags.together), seed: flags.seed, interruptAfterTimeLimit: 900_000 },
)
const resident = most?.() ?? 0
const limit = flags['limit-mb'] * 1024 * 1024
const memory = resident > limit ? `${megabytes(resident)} resident; the limit is ${megabytes(limit)}` : undefined
await server?.stop()

process.stdout.write(
  `${whole(result.numRuns * flags.together)} requests; ${[...statuses]
    .sort()
    .map(([s, n]) => `${s}: ${whole(n)}`)
    .join(', ')}\n`,
)
if (server) process.stdout.write(`resident: at most ${megabytes(resident)}, with a store of ${flags['store-mb']} MB\n`)
if (result.failed || memory) {
  const reason =
    result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance ?? '')
  process.stderr.write(`${memory ?? reason}\nseed ${flags.seed}: run again with --seed=${flags.seed}\n`)
  process.exit(1)
}
process.stdout.write('no fault found\n')
process.exit(0)

async function faultOf(sent: Case): Promise<string | undefined> {
  const what = JSON.stringify(sent)
  try {
    const answer = await exchange(flags.port, bytesOf(sent))
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
    const fault = faultIn(answer, sent) ?? (await canonicalFault(answer, sent))
    return fault && `${fault}\n  ${what}`
  } catch (error) {
    return `${(error as Error).message}\n  ${what}`
  }
}

function faultIn({ status, head, headers, body, text }: Exchange, { method }: Case): string | undefined {
  if (!(status >= 200 && status < 500)) return `status ${status}`
  if (/<zq|zq"'/.test(head)) return 'the request is repeated in the headers'
  if (/<zq|lt;zq["']|zq"'/.test(text)) return 'the request is repeated in the body without escaping'
  if (text.includes('\ufffd')) return 'the body holds U+FFFD'
  const length = Number(headers.get('content-length') ?? body.length)
  // What is no HTTP at all is answered without knowing its method; such an answer has no date.
  const bodiless = (method === 'HEAD' && headers.has('date')) || status === 304
  if (bodiless ? body.length > 0 : body.length !== length) return `${body.length} bytes in place of ${length}`
  const location = headers.get('location')
  if (location !== undefined && !/^\/(?![/\\])[!-~]*$/.test(location)) return `a redirect to ${location}`
  // A 304 says only what has changed (RFC 9110, 15.4.5); the page that the client has keeps its own headers.
  if (status === 304) return undefined
  if (!headers.has('content-security-policy') || headers.get('x-content-type-options') !== 'nosniff')
    return 'security headers are missing'
  if (headers.has('set-cookie')) return 'a cookie is set'
  return undefined
}

/** The page of a case has one body, however the case was written; a redirect on the way is followed once. */
async function canonicalFault(first: Exchange, sent: Case): Promise<string | undefined> {
  if (sent.canonical === undefined) return undefined
  const location = first.headers.get('location')
  if (location !== undefined && location !== sent.canonical) return `leads to ${location}, not to ${sent.canonical}`
  const answer = location === undefined ? first : await exchange(flags.port, bytesOf({ ...sent, target: location }))
  if (answer.status !== 200) return `status ${answer.status} for a case that is known`
  const canonical = await canonicalTag(sent.canonical)
  if (answer.headers.get('etag') !== canonical) return `not the page of ${sent.canonical}`
  if (!answer.text.includes(`${SITE_URL}${sent.canonical.split('?')[0]}`))
    return 'the page does not name its own address'
  return undefined
}

/** Asked for once: a page that is made again must be the same to the byte. */
async function canonicalTag(target: string): Promise<string | undefined> {
  const known = tags.get(target)
  if (known) return known
  const { headers } = await exchange(flags.port, bytesOf({ method: 'GET', target, headers: [] }))
  const tag = headers.get('etag')
  if (tag) tags.set(target, tag)
  return tag
}
