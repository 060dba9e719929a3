import { expect, test, vi } from 'vitest'
import { keepRendering, PATIENCE } from '#lib/delivery/render/keep-rendering.ts'
import { RendererLost, type RenderThread } from '#lib/delivery/render/render-thread.ts'
import { html } from './running-site.ts'

/** Threads of a test: each is named by its number, and ends when told to. */
function threads(fails: (number: number) => boolean = () => false) {
  const ends: ((reason: string) => void)[] = []
  const hurried: [name: string, patience: number][] = []
  let number = 0
  const open = async (): Promise<RenderThread> => {
    number++
    if (fails(number)) throw new Error('no memory')
    const name = String(number)
    return {
      render: async () => html(name),
      hurry: (patience) => hurried.push([name, patience]),
      ended: new Promise((resolve) => {
        ends.push(resolve)
      }),
    }
  }
  return { open, hurried, end: (reason: string) => ends.at(-1)?.(reason) }
}

test('a thread that ends is replaced; until then nobody waits', async () => {
  const told: string[] = []
  const { open, end, hurried } = threads((number) => number === 2 || number === 3)
  const prepared: string[] = []
  const prepare = async (render: RenderThread['render']) => {
    prepared.push((await render('/zh')).body.toString())
  }
  const { render, running } = await keepRendering(open, prepare, (message) => told.push(message), 100)
  expect((await render('/zh')).body.toString()).toContain('<p>1</p>')
  end('was stuck')
  await vi.waitFor(() => expect(running()).toBe(false), { interval: 1 })
  await expect(render('/zh')).rejects.toBeInstanceOf(RendererLost)
  await vi.waitFor(() => expect(running()).toBe(true))
  expect((await render('/zh')).body.toString()).toContain('<p>4</p>')
  expect(prepared).toHaveLength(2)
  // Its first page came at once: nobody takes the processor, so it is not trusted longer than the first thread was.
  expect(hurried).toEqual([
    ['1', PATIENCE],
    ['4', PATIENCE],
    ['4', PATIENCE],
  ])
  expect(told).toEqual([
    'the thread that renders was stuck; another is started',
    'no thread that renders could be started: Error: no memory',
    'no thread that renders could be started: Error: no memory',
    'pages are rendered again',
  ])
})

test('threads that are ended one after the other have longer each time, up to a bound', async () => {
  const { open, end, hurried } = threads()
  // Others have the processor: between two looks at the clock a page takes two seconds.
  let clock = 0
  const now = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 2_000))
  const { running } = await keepRendering(
    open,
    async (render) => void (await render('/zh')),
    () => {},
  )
  for (let ended = 1; ended <= 5; ended++) {
    end('did not make /zh in time')
    await vi.waitFor(() => expect(hurried).toHaveLength(ended + 1), { interval: 1 })
    await vi.waitFor(() => expect(running()).toBe(true), { interval: 1 })
  }
  expect(hurried.map(([, patience]) => patience / PATIENCE)).toEqual([1, 2, 4, 8, 8, 8])
  now.mockRestore()
})

test('a first thread that cannot prepare is a reason not to start', async () => {
  const { open } = threads()
  await expect(
    keepRendering(
      open,
      () => Promise.reject(new Error('no home')),
      () => {},
    ),
  ).rejects.toThrow('no home')
})
