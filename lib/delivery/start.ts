import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ContentError } from '#lib/content/problem.ts'
import type { Site } from '#lib/content/site.ts'
import { readContentApart } from '#lib/delivery/content/content-thread.ts'
import { watchContent } from '#lib/delivery/content/watch-content.ts'
import { boundThreadHeaps } from '#lib/delivery/render/heaps.ts'
import { type Outcome, pagesOf, type Renderer } from '#lib/delivery/render/pages.ts'
import { startRenderThread, workerDataOf } from '#lib/delivery/render/render-thread.ts'
import { takeTurns } from '#lib/delivery/render/turns.ts'
import { listFiles } from '#lib/delivery/reply/files.ts'
import type { Stage } from '#lib/delivery/reply/health.ts'
import { rememberDecisions } from '#lib/delivery/route/remember.ts'
import { routesOf } from '#lib/delivery/route/route.ts'
import { type Config, readConfig } from '#lib/delivery/settings/config.ts'
import { explain } from '#lib/delivery/settings/explain.ts'
import { createLog, SILENT } from '#lib/delivery/settings/log.ts'
import { createStore } from '#lib/delivery/store/store.ts'
import { shanghaiDay } from '#lib/words/day.ts'
import { createDelivery } from './server.ts'
import { stopOnSignal } from './stop.ts'
import { warmUp } from './warm-up.ts'

/** Rendering keeps one core busy; two at once hide the waiting for compression, more would only make all of them late and keep more memory alive. */
const TURNS = { running: 2, waiting: 500 }

async function start(): Promise<void> {
  boundThreadHeaps()
  const config = readConfig(process.env)
  const log = config.log ? createLog((text) => process.stdout.write(text), Date.now) : SILENT
  const day = () => config.asOf ?? shanghaiDay(Date.now())
  let stage: Stage = 'starting'
  let render: Renderer = () => Promise.reject(new Error('Next is not prepared'))

  const routes = routesOf(await readSite(), listFiles(), config.indexNowKey)
  const store = createStore<Outcome>(config.storeBytes, takeTurns(TURNS))
  const pages = pagesOf((target) => render(target), store)
  const sources = { pages, files: routes.files, store, now: Date.now, stage: () => stage }
  const { behindTls } = config
  const server = createDelivery({ decide: rememberDecisions(routes), sources, day, log, behindTls })

  // Listening before Next is prepared: a taken port is found at once, and health checks get a 503 in place of silence.
  const port = await listen(server, config)
  render = await startRenderThread(workerDataOf(routes.site, config), fail)
  await warmUp(pages, routes.languages, day())
  stage = 'ready'
  if (config.watchContent) watchContent(log.event)
  stopOnSignal(server, (signal) => {
    stage = 'stopping'
    log.event(`stopping on ${signal}`)
  })
  process.stdout.write(`http://localhost:${port}\n`)
}

/** @throws ContentError with every problem when anything is wrong. */
async function readSite(): Promise<Site> {
  const { problems, site } = await readContentApart()
  if (!site) throw new ContentError(problems)
  return site
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

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

process.stdout.on('error', (error) => fail(`the log cannot be written (${error.message}); stopped`))
start().catch((error) => fail(explain(error)))
