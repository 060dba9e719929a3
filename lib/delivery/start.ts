import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ContentError } from '#lib/content/problem.ts'
import type { Site } from '#lib/content/site.ts'
import { readContentApart } from '#lib/delivery/content/content-thread.ts'
import { watchBuild } from '#lib/delivery/content/watch-build.ts'
import { watchContent } from '#lib/delivery/content/watch-content.ts'
import { boundThreadHeaps } from '#lib/delivery/render/heaps.ts'
import { keepRendering, type Rendering } from '#lib/delivery/render/keep-rendering.ts'
import { type Outcome, pagesOf } from '#lib/delivery/render/pages.ts'
import { startRenderThread, workerDataOf } from '#lib/delivery/render/render-thread.ts'
import { takeTurns } from '#lib/delivery/render/turns.ts'
import { readFiles } from '#lib/delivery/reply/files.ts'
import type { Stage } from '#lib/delivery/reply/health.ts'
import { route, routesOf } from '#lib/delivery/route/route.ts'
import { type Config, readConfig } from '#lib/delivery/settings/config.ts'
import { explain } from '#lib/delivery/settings/explain.ts'
import { createLog, SILENT } from '#lib/delivery/settings/log.ts'
import { boundedOutput, standardOutput } from '#lib/delivery/settings/log-output.ts'
import { createStore } from '#lib/delivery/store/store.ts'
import { shanghaiDay } from '#lib/words/day.ts'
import { createDelivery } from './server.ts'
import { stopOnSignal } from './stop.ts'
import { builtPatterns, warmUp } from './warm-up.ts'

/**
 * Rendering keeps one core busy; two at once hide the waiting for compression, more would only make all of them late and keep more
 * memory alive. Who would wait for more than a hundred pages is told at once that the site is busy.
 */
const TURNS = { running: 2, waiting: 100 }

async function start(): Promise<void> {
  boundThreadHeaps()
  const config = readConfig(process.env)
  const output = boundedOutput(standardOutput())
  const log = config.log ? createLog(output, Date.now) : SILENT
  const day = () => config.asOf ?? shanghaiDay(Date.now())
  let stage: Stage = 'starting'
  let rendering: Rendering | undefined

  const build = watchBuild(log.event)
  const [files, patterns] = [await readFiles(), builtPatterns()]
  const routes = routesOf(await readSite(), files, config.indexNowKey)
  const store = createStore<Outcome>(config.storeBytes, takeTurns(TURNS))
  const health = () => ({
    stage,
    renders: rendering?.running() ?? false,
    builtAsStarted: build.asStarted(),
    lostLogLines: output.lost(),
  })
  const pages = pagesOf((target) => rendering?.render(target) ?? Promise.reject(new Error('not prepared')), store)
  const sources = { pages, files, now: Date.now, health }
  const decide = (target: string) => route(target, routes)
  const server = createDelivery({ decide, sources, day, log, behindTls: config.behindTls })

  // Listening before Next is prepared: a taken port is found at once, and health checks get a 503 in place of silence.
  const port = await listen(server, config)
  rendering = await keepRendering(
    () => startRenderThread(workerDataOf(routes.site, config), log.event),
    (render) => warmUp(render, routes, patterns),
    log.event,
  )
  stage = 'ready'
  if (config.watchContent) watchContent(log.event)
  const stopping = (why: string) => {
    stage = 'stopping'
    log.event(why)
  }
  stopOnSignal(server, stopping, output.settled)
  output.write(`http://localhost:${port}\n`)
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

// Nobody who stopped listening to errors stops the site.
process.stderr.on('error', () => {})
start().catch((error) => {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(1)
})
