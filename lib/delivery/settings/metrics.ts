import { createServer } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Turns } from '#lib/delivery/store/turns.ts'
import type { Log } from './log.ts'

/** What is asked for anew each time somebody reads the figures. */
export type Figures = {
  build: string
  storeBytes: () => number
  lostLogLines: () => number
  /** How many checks are in each state today, and how many days ago the newest was. */
  checks: () => { due: number; overdue: number; age: number }
}

/** Seconds. A page that is not stored takes some hundredths. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

/** The figures of deploy/README.md, for Prometheus. Labels have few values, none of them a reader's. */
export function createMetrics() {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'guide_requests_total',
    help: 'Replies by kind of address, status, and whether they were stored',
    labelNames: ['kind', 'status', 'cache'],
    registers,
  })
  const renders = new Histogram({ name: 'guide_render_seconds', help: 'Making of a page', buckets: BUCKETS, registers })
  const underWay = new Gauge({ name: 'guide_renders_under_way', help: 'Pages being made or waiting for it', registers })
  return {
    /** A log that is also counted. */
    counted: ({ request, event }: Log): Log => ({
      event,
      request: (entry) => {
        const { path, status, hit } = entry
        requests.inc({ kind: kindOf(path), status, cache: hit === undefined ? 'none' : hit ? 'hit' : 'miss' })
        request(entry)
      },
    }),
    /** Turns whose queue and work are measured. */
    measured:
      (turns: Turns): Turns =>
      async (work) => {
        underWay.inc()
        try {
          return await turns(async () => {
            const end = renders.startTimer()
            return work().finally(end)
          })
        } finally {
          underWay.dec()
        }
      },
    /** Answers `/metrics` and nothing else; it does not listen yet. */
    server: (figures: Figures) => {
      tell(figures, registry)
      return createServer(async ({ url }, response) => {
        if (url !== '/metrics') return response.writeHead(404).end()
        response.writeHead(200, { 'Content-Type': registry.contentType }).end(await registry.metrics())
      })
    },
  }
}

function tell({ build, storeBytes, lostLogLines, checks }: Figures, registry: Registry): void {
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value())
      },
    })
  gauge('guide_store_bytes', 'Finished pages in memory', storeBytes)
  gauge('guide_log_lines_lost', 'Lines that the log could not take since the start', lostLogLines)
  gauge('guide_content_age_days', 'Days since anything was checked last', () => checks().age)
  const states = { name: 'guide_checks', help: 'Statements whose check is due soon, or overdue', labelNames: ['state'] }
  new Gauge({
    ...states,
    registers: [registry],
    collect() {
      const { due, overdue } = checks()
      this.set({ state: 'due' }, due)
      this.set({ state: 'overdue' }, overdue)
    },
  })
  const about = { name: 'guide_build_info', help: 'The build that runs', labelNames: ['build'] }
  new Gauge({ ...about, registers: [registry] }).set({ build }, 1)
}

/** The kind of an address, from its form alone: one that nobody published has a kind, too. */
export function kindOf(path: string): 'page' | 'data' | 'file' | 'health' | 'other' {
  if (/^\/healthz(?:\/|$)/.test(path)) return 'health'
  if (/^\/(?:api(?:\/|$)|openapi\.json$|oembed$|[a-z]{2,3}\/changes\.)/i.test(path)) return 'data'
  if (/^\/(?:_next|og|embed|qr)\/|^\/[^/]+\.[a-z0-9]+$/i.test(path)) return 'file'
  return /^\/[a-z]{2,3}(?:\/|$)/i.test(path) ? 'page' : 'other'
}
