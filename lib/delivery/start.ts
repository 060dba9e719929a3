import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ContentError } from '#lib/content/problem.ts'
import type { Site } from '#lib/content/site.ts'
import { readContentApart } from '#lib/delivery/content/content-thread.ts'
import { buildOnDisk, watchBuild } from '#lib/delivery/content/watch-build.ts'
import { watchContent } from '#lib/delivery/content/watch-content.ts'
import { drawInThread } from '#lib/delivery/picture/draw-thread.ts'
import { keepRendering, type Rendering } from '#lib/delivery/render/keep-rendering.ts'
import { boundThreadHeaps, startRenderThread } from '#lib/delivery/render/render-thread.ts'
import { type Outcome, pagesOf, type Renderer } from '#lib/delivery/render/rendered-pages.ts'
import { readFiles } from '#lib/delivery/reply/files.ts'
import type { Stage } from '#lib/delivery/reply/health.ts'
import { route, routesOf } from '#lib/delivery/route/route.ts'
import { type Config, readConfig } from '#lib/delivery/settings/config.ts'
import { explain } from '#lib/delivery/settings/explain.ts'
import { createLog, SILENT } from '#lib/delivery/settings/log.ts'
import { boundedOutput, standardOutput } from '#lib/delivery/settings/log-output.ts'
import { createMetrics } from '#lib/delivery/settings/metrics.ts'
import { createStore } from '#lib/delivery/store/store.ts'
import { takeTurns } from '#lib/delivery/store/turns.ts'
import { checkCounter } from '#lib/domain/rules/report.ts'
import { shanghaiDay } from '#lib/words/day.ts'
import { createDelivery } from './server.ts'
import { stopOnSignal } from './stop.ts'
import { builtPatterns, warmUp } from './warm-up.ts'

const NO_SITE_URL =
  'SITE_URL is missing: set it to the address that readers use; until then every QR code, canonical address and feed leads to this machine alone'

/**
 * Rendering keeps one core busy; two at once hide the waiting for compression, more would only make all of them late and keep more
 * memory alive. Who would wait for more than a hundred pages is told at once that the site is busy.
 */
const TURNS = { running: 2, waiting: 100 }
/** A picture takes as long as twenty pages: one at a time, and who would wait for more than a few is told so. */
const PICTURE_TURNS = { running: 1, waiting: 4 }

/** What changes from the start to the end. */
type State = { stage: Stage; rendering: Rendering | undefined }

/** Where is told what happens: the log, and the figures for the operator where they are wanted. */
function voiceOf(config: Config) {
  const output = boundedOutput(standardOutput())
  const metrics = config.metrics && createMetrics()
  const written = config.log ? createLog(output, Date.now) : SILENT
  return { output, metrics, log: metrics?.counted(written) ?? written }
}

/** The server with all that it answers from, not listening yet. */
async function deliveryOf(config: Config, { output, metrics, log }: ReturnType<typeof voiceOf>, state: State) {
  const day = () => config.asOf ?? shanghaiDay(Date.now())
  const builtAsStarted = watchBuild(log.event)
  const named = buildOnDisk()
  const [files, patterns] = [await readFiles(), builtPatterns()]
  const routes = routesOf(await readSite(), files, config.indexNowKey)
  const turns = takeTurns(TURNS)
  const store = createStore<Outcome>(config.storeBytes, metrics?.measured(turns) ?? turns)
  const checks = checkCounter(routes.site)
  const figures = { build: named, storeBytes: store.bytes, lostLogLines: output.lost, checks: () => checks(day()) }
  const health = () => ({
    stage: state.stage,
    renders: state.rendering?.running() ?? false,
    builtAsStarted: builtAsStarted(),
    lostLogLines: output.lost(),
    build: named,
    warning: config.siteUrlGuessed ? NO_SITE_URL : undefined,
  })
  const render: Renderer = (target) => state.rendering?.render(target) ?? Promise.reject(new Error('not prepared'))
  const pages = pagesOf(render, store, { draw: drawInThread, turns: takeTurns(PICTURE_TURNS) })
  const sources = { pages, files, now: Date.now, health }
  const decide = (target: string) => route(target, routes)
  return {
    server: createDelivery({ decide, sources, day, log, behindTls: config.behindTls }),
    figures: metrics?.server(figures),
    site: routes.site,
    warmUp: (render: Renderer) => warmUp(render, routes, patterns),
  }
}

async function start(): Promise<void> {
  boundThreadHeaps()
  const config = readConfig(process.env)
  const voice = voiceOf(config)
  const { event } = voice.log
  const state: State = { stage: 'starting', rendering: undefined }
  const { server, figures, site, warmUp } = await deliveryOf(config, voice, state)

  // Listening before Next is prepared: a taken port is found at once, and health checks get a 503 in place of silence.
  const port = await listen(server, config)
  if (figures && config.metrics) await listen(figures, config.metrics)
  const { siteUrl, asOf } = config
  state.rendering = await keepRendering(() => startRenderThread({ site, siteUrl, asOf }, event), warmUp, event)
  state.stage = 'ready'
  if (config.watchContent) watchContent(event)
  const stopping = (why: string) => {
    state.stage = 'stopping'
    event(why)
  }
  stopOnSignal(server, stopping, voice.output.settled)
  voice.output.write(`http://localhost:${port}\n`)
  if (config.siteUrlGuessed) process.stderr.write(`\n*** ${NO_SITE_URL} ***\n\n`)
}

/** @throws ContentError with every problem when anything is wrong. */
async function readSite(): Promise<Site> {
  const { problems, site } = await readContentApart()
  if (!site) throw new ContentError(problems)
  return site
}

function listen(server: Server, { port, host }: Pick<Config, 'port' | 'host'>): Promise<number> {
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
