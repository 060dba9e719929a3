import { expect, test } from 'vitest'
import { SILENT } from '#lib/delivery/settings/log.ts'
import { createMetrics, kindOf } from '#lib/delivery/settings/metrics.ts'
import { takeTurns } from '#lib/delivery/store/turns.ts'
import { listening } from '../../fixtures/listening.ts'

const figures = {
  build: 'b1',
  storeBytes: () => 4096,
  lostLogLines: () => 2,
  checks: () => ({ due: 3, overdue: 1, age: 5 }),
}

/** Gives the way to ask for the figures: the value of each series, as Prometheus would read it. */
async function reading(metrics: ReturnType<typeof createMetrics>) {
  const port = await listening(metrics.server(figures).unref())
  return async (path = '/metrics') => {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`)
    const lines = (await reply.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    const series = new Map(lines.map((line) => [line.replace(/ \S+$/, ''), Number(/\S+$/.exec(line)?.[0])]))
    return { status: reply.status, type: reply.headers.get('content-type'), series }
  }
}

test('replies are counted by kind, status and whether they were stored, and still logged', async () => {
  const metrics = createMetrics()
  const read = await reading(metrics)
  const logged: string[] = []
  const log = metrics.counted({ ...SILENT, request: ({ path }) => logged.push(path) })
  const entry = { method: 'GET', bytes: 1, ms: 1 }
  log.request({ ...entry, path: '/zh', status: 200, hit: true })
  log.request({ ...entry, path: '/en/plan', status: 200, hit: true })
  log.request({ ...entry, path: '/zh/x', status: 404, hit: undefined })
  expect(logged).toEqual(['/zh', '/en/plan', '/zh/x'])
  const { status, type, series } = await read()
  expect([status, type]).toEqual([200, expect.stringContaining('text/plain')])
  expect(series.get('guide_requests_total{kind="page",status="200",cache="hit"}')).toBe(2)
  expect(series.get('guide_requests_total{kind="page",status="404",cache="none"}')).toBe(1)
})

test('the store, the log, the checks and the build are told as they are now, and nothing else is there', async () => {
  const read = await reading(createMetrics())
  const { series } = await read()
  expect(Object.fromEntries(series)).toMatchObject({
    guide_store_bytes: 4096,
    guide_log_lines_lost: 2,
    guide_content_age_days: 5,
    'guide_checks{state="due"}': 3,
    'guide_checks{state="overdue"}': 1,
    'guide_build_info{build="b1"}': 1,
    process_resident_memory_bytes: expect.any(Number),
  })
  expect((await read('/zh')).status).toBe(404)
})

test('pages being made and waiting are told, and each that was made is timed, failures too', async () => {
  const metrics = createMetrics()
  const read = await reading(metrics)
  const turns = metrics.measured(takeTurns({ running: 1, waiting: 1 }))
  let release = () => {}
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  const made = turns(() => gate)
  const failed = turns(() => Promise.reject(new Error('no')))
  await expect(turns(async () => {})).rejects.toThrow()
  expect((await read()).series.get('guide_renders_under_way')).toBe(2)
  release()
  await made
  await expect(failed).rejects.toThrow('no')
  const { series } = await read()
  expect(series.get('guide_renders_under_way')).toBe(0)
  expect(series.get('guide_render_seconds_count')).toBe(2)
})

test.each([
  ['/zh', 'page'],
  ['/en/regions/guangdong', 'page'],
  ['/zh/changes.atom', 'data'],
  ['/api/v1/regions', 'data'],
  ['/openapi.json', 'data'],
  ['/_next/static/a.css', 'file'],
  ['/favicon.ico', 'file'],
  ['/qr/24.svg', 'file'],
  ['/healthz', 'health'],
  ['/healthz/live', 'health'],
  ['', 'other'],
  ['/wp-login', 'other'],
])('%s is counted as %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind)
})
