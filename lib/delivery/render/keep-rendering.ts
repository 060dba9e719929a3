import { setTimeout as pause } from 'node:timers/promises'
import { RendererLost, type RenderThread } from './render-thread.ts'
import type { Renderer } from './rendered-pages.ts'

export type Rendering = {
  render: Renderer
  /** Whether a thread is there to be asked. */
  running: () => boolean
}

/** Between attempts to start a thread when they fail, in milliseconds. */
const PAUSE = 1_000

/**
 * Keeps one thread that renders: when it ends, for whatever reason, another is started. Until it is there, pages that are not stored
 * reject with RendererLost at once, so that nobody waits for what cannot come.
 * `prepare` is what each thread does first; for a replacement readers need not wait until it is done.
 * @throws StartError when the first thread cannot start or prepare.
 */
export async function keepRendering(
  open: () => Promise<RenderThread>,
  prepare: (render: Renderer) => Promise<void>,
  tell: (message: string) => void,
  rest = PAUSE,
): Promise<Rendering> {
  let thread: RenderThread | undefined
  const use = (opened: RenderThread) => {
    thread = opened
    opened.ended.then((reason) => {
      thread = undefined
      tell(`the thread that renders ${reason}; another is started`)
      replace()
    })
  }
  const replace = async (): Promise<void> => {
    try {
      use(await open())
      tell('pages are rendered again')
    } catch (error) {
      tell(`no thread that renders could be started: ${String(error)}`)
      await pause(rest)
      return replace()
    }
    const replacement = thread
    // Readers ask it at once, so it is not trusted longer than until its first page.
    const hurried: Renderer = (target) => render(target).finally(() => replacement?.hurry())
    await prepare(hurried).catch((error: unknown) => tell(String(error)))
  }
  const render: Renderer = (target) => thread?.render(target) ?? Promise.reject(new RendererLost('nothing renders'))

  const first = await open()
  await prepare(first.render)
  first.hurry()
  use(first)
  return { render, running: () => thread !== undefined }
}
