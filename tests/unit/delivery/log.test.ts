import { expect, test } from 'vitest'
import { createLog, loggablePath } from '#lib/delivery/settings/log.ts'

/** A log on a morning, what it wrote so far in one write each, and the last of that, line by line. */
function logged(lost = () => 0) {
  const written: string[] = []
  const log = createLog({ write: (text) => written.push(text), lost }, () => Date.parse('2026-11-24T04:00:00Z'))
  const lines = async () => {
    await new Promise((resolve) => setImmediate(resolve))
    return (written.at(-1) ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  }
  return { log, written, lines }
}

test('one JSON line a reply; lines of one turn are written together', async () => {
  const { log, written, lines } = logged()
  log.request({ method: 'GET', path: '/zh', status: 200, bytes: 12, ms: 0.123, hit: true })
  log.request({ method: 'HEAD', path: '/zh/x\n"', status: 404, bytes: 0, ms: 1, hit: undefined })
  expect(written).toEqual([])
  const time = '2026-11-24T04:00:00.000Z'
  expect(await lines()).toEqual([
    { time, method: 'GET', path: '/zh', status: 200, bytes: 12, ms: 0.1, cache: 'hit' },
    { time, method: 'HEAD', path: '/zh/x\n"', status: 404, bytes: 0, ms: 1 },
  ])
  expect(written).toHaveLength(1)
})

test('when lines were lost, the next ones say how many', async () => {
  let lost = 0
  const { log, lines } = logged(() => lost)
  const events = async (message: string) => {
    log.event(message)
    return (await lines()).map(({ event }) => event)
  }
  expect(await events('a')).toEqual(['a'])
  lost = 7
  expect(await events('b')).toEqual(['7 lines of this log were lost since the start', 'b'])
  expect(await events('c')).toEqual(['c'])
})

test('a short link is logged without its code, which holds a case', async () => {
  const { log, lines } = logged()
  for (const path of ['/s/6jrhd34m', '/S/6JRHD34M', '/qr/6jrhd34m.svg', '/zh/steps'])
    log.request({ method: 'GET', path, status: 301, bytes: 0, ms: 0, hit: undefined })
  expect((await lines()).map(({ path }) => path)).toEqual(['/s/…', '/S/…', '/qr/….svg', '/zh/steps'])
})

test.each([
  ['/zh/plan?joining=chongqing', '/zh/plan'],
  ['/zh/nothing#x', '/zh/nothing'],
  ['/zh/110101199003070011', '/zh/…'],
  ['/zh/13800138000/440000', '/zh/…/440000'],
  [`/${'a'.repeat(300)}`, `/${'a'.repeat(199)}`],
])('%s is logged as %s', (target, path) => {
  expect(loggablePath(target)).toBe(path)
})
