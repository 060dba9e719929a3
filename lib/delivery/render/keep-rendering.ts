import { setTimeout as pause } from 'node:timers/promises'
import { RendererLost, type RenderThread } from './render-thread.ts'
import type { Renderer } from './rendered-pages.ts'

export type Rendering = {
  render: Renderer
  /** Whether a thread is there to be asked. */
  running: () => boolean
}

/** A page takes tens of milliseconds, a second when the machine is busy: a thread that needs longer is stuck. In milliseconds. */
export const PATIENCE = 4_000
/** Where others take the processor, every thread would be ended before it made a page: after each the next has twice as long, up to this. */
const MOST_PATIENCE = 32_000
/** A page that comes within this many milliseconds shows that nobody takes the processor. */
const PROMPT = 1_000

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
  let patience = PATIENCE
  const use = (opened: RenderThread) => {
    thread = opened
    opened.ended.then((reason) => {
      thread = undefined
      patience = Math.min(2 * patience, MOST_PATIENCE)
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
    const hurried: Renderer = (target) => render(target).finally(() => replacement?.hurry(patience))
    await prepare(hurried).catch((error: unknown) => tell(String(error)))
  }
  const render: Renderer = async (target) => {
    if (!thread) throw new RendererLost('nothing renders')
    const { render: make, hurry } = thread
    const since = performance.now()
    const made = await make(target)
    if (patience > PATIENCE && performance.now() - since < PROMPT) {
      patience = PATIENCE
      hurry(patience)
    }
    return made
  }

  const first = await open()
  await prepare(first.render)
  first.hurry(patience)
  use(first)
  return { render, running: () => thread !== undefined }
}
