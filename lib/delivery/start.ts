import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getSite } from '#lib/content/load.ts'
import { ContentError } from '#lib/content/problem.ts'
import { shanghaiDay } from '#lib/domain/day.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { listFiles } from './files.ts'
import type { Stage } from './health.ts'
import { createLog, type Log, SILENT } from './log.ts'
import { rendererOf } from './next-renderer.ts'
import { type Outcome, pagesOf, type Renderer } from './pages.ts'
import { rememberDecisions } from './remember.ts'
import { routesOf } from './route.ts'
import { createDelivery } from './server.ts'
import { drain } from './stop.ts'
import { createStore } from './store.ts'
import { takeTurns } from './turns.ts'
import { watchContent } from './watch-content.ts'

/** Rendering keeps one core busy; a few at once hide the waiting for compression, more would only make all of them late. */
const TURNS = { running: 4, waiting: 500 }

class StartError extends Error {}

async function start(): Promise<void> {
  const config = readConfig(process.env)
  const log = config.log ? createLog((text) => process.stdout.write(text), Date.now) : SILENT
  const site = getSite()
  if (!existsSync('.next/BUILD_ID')) throw new StartError('there is no build in .next; run "npm run build" first')
  let stage: Stage = 'starting'
  let render: Renderer = () => Promise.reject(new Error('Next is not prepared'))
  const store = createStore<Outcome>(config.storeBytes, takeTurns(TURNS))
  const files = listFiles()
  const server = createDelivery({
    decide: rememberDecisions(routesOf(site, files.keys())),
    sources: { pages: pagesOf((target) => render(target), store), files, store, now: Date.now, stage: () => stage },
    day: () => config.asOf ?? shanghaiDay(Date.now()),
    log,
    behindTls: config.behindTls,
  })
  // Listening before Next is prepared: a taken port is found at once, and health checks get a 503 in place of silence.
  const port = await listen(server, config)
  render = await prepareNext(config)
  stage = 'ready'
  if (config.watchContent) watchContent(log.event)
  stopOnSignal(server, log, () => {
    stage = 'stopping'
  })
  process.stdout.write(`http://localhost:${port}\n`)
}

function listen(server: Server, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host }, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

async function prepareNext({ siteUrl, asOf }: Config): Promise<Renderer> {
  // Pages read these two; Next must see them, and NODE_ENV, before its first line runs.
  Object.assign(process.env, { NODE_ENV: 'production', SITE_URL: siteUrl, ...(asOf ? { AS_OF: asOf } : {}) })
  const { default: next } = await import('next')
  const app = next({ dev: false, quiet: true })
  await app.prepare()
  return rendererOf(app.getRequestHandler(), siteUrl)
}

/** A terminal sends its signal to every process of the group, so it can come twice: only the first counts. */
function stopOnSignal(server: Server, log: Log, stopping: () => void): void {
  let asked = false
  const stop = async (signal: string) => {
    if (asked) return
    asked = true
    stopping()
    log.event(`stopping on ${signal}`)
    await drain(server)
    setImmediate(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** One line that says what to do about it; the stack only where nobody foresaw the error. */
function explain(error: unknown): string {
  if (error instanceof ConfigError) return `configuration: ${error.message}`
  if (error instanceof ContentError) {
    const [first] = error.problems
    const count = `${error.problems.length} problem${error.problems.length === 1 ? '' : 's'}`
    return `content: ${count}; "npm run check" lists them. The first: ${first?.path}:${first?.line}:${first?.column}  ${first?.message}`
  }
  if (error instanceof StartError) return error.message
  const { code, message, stack } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE')
    return `port ${process.env.PORT || 3000} is taken by another program; choose another with PORT=…`
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `cannot listen: ${message}`
  return stack ?? String(error)
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

process.stdout.on('error', (error) => fail(`the log cannot be written (${error.message}); stopped`))
start().catch((error) => fail(explain(error)))
