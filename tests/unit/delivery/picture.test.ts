import { describe, expect, test } from 'vitest'
import { drawInThread } from '#lib/delivery/picture/draw-thread.ts'
import { RendererLost } from '#lib/delivery/render/render-thread.ts'
import { html, runSite } from './running-site.ts'

const FILE = new URL('../../fixtures/draw-worker.mjs', import.meta.url)
const LIMITS = { patience: 60_000, longest: 20, heap: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 } }

test('a thread draws one picture', async () => {
  expect((await drawInThread('a house', FILE, LIMITS)).toString()).toBe('drawn: a house')
})

test('a drawing that is too long is not begun', async () => {
  await expect(drawInThread('x'.repeat(21), FILE, LIMITS)).rejects.toThrow('21 characters')
})

test.each(['exit', 'exhaust', 'throw'])('a thread that %ss draws nothing, and that is told', async (what) => {
  await expect(drawInThread(what, FILE, LIMITS)).rejects.toThrow(/ended|memory|a bug/)
})

test('a thread that does not come to an end is ended', async () => {
  await expect(drawInThread('loop', FILE, { ...LIMITS, patience: 300 })).rejects.toBeInstanceOf(RendererLost)
})

describe('on the site', () => {
  const drawing = () => ({ ...html(''), type: 'image/svg+xml', body: Buffer.from('<svg/>') })
  const address = (answer: string) => `/zh/handout.png?insurance=medical&hukou=${answer}`

  test('a picture is drawn once a day, and a page does not wait for it', async () => {
    const waiting: ((drawn: Buffer) => void)[] = []
    const draw = () => new Promise<Buffer>((resolve) => waiting.push(resolve))
    const running = await runSite((target) => (target.includes('.png') ? drawing() : html(target)), { draw })
    const first = running.get(address('leaving'))
    expect((await running.get('/zh/plan')).status).toBe(200)
    expect((await running.get('/en/plan')).status).toBe(200)
    await expect.poll(() => waiting.length).toBe(1)
    waiting[0]?.(Buffer.from('dots'))
    expect((await first).headers['content-type']).toBe('image/png')
    expect((await running.get(address('leaving'))).body.toString()).toBe('dots')
    expect(waiting).toHaveLength(1)
  })

  test('who asks for one more than is waited for is told to come again', async () => {
    const draw = () => new Promise<Buffer>(() => {})
    const running = await runSite(drawing, { draw, pictures: { running: 1, waiting: 0 } })
    running.get(address('leaving')).catch(() => {})
    await expect.poll(() => running.state.rendered.length).toBe(1)
    const { status, headers, body } = await running.get(address('joining'))
    expect([status, headers['retry-after'], headers['content-type']]).toEqual([503, '5', 'text/html; charset=utf-8'])
    expect(body.toString()).toContain('12333')
  })
})
