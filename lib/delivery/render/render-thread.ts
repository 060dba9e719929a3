import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { Site } from '#lib/content/site.ts'
import { StartError } from '#lib/delivery/settings/explain.ts'
import type { Rendered, Renderer } from './rendered-pages.ts'

export type WorkerData = { site: Site; siteUrl: string; asOf: string | undefined }
export type Asked = { id: number; target: string }
type Bytes = Omit<Rendered, 'body'> & { body: Uint8Array<ArrayBuffer> }
/** A page, or why there is none; as number START that the thread is ready, or why not. `held` is what it holds outside its bounded heap, in bytes. */
export type Told = { id: number; held: number; rendered?: Bytes; failure?: string }
export const START = 0

/** There is no renderer at the moment: it ended, or is being replaced. Asking again in a few seconds helps. */
export class RendererLost extends Error {
  override name = 'RendererLost'
}

/** One thread that renders, from its start to its end. It is never revived. */
export type RenderThread = {
  render: Renderer
  /** Resolves when the thread is gone, with the reason. */
  ended: Promise<string>
  /** From now on a page that takes longer than this, in milliseconds, ends the thread; before that, modules are still loaded. */
  hurry: (patience: number) => void
}

const WORKER = new URL('./render-worker.mjs', import.meta.url)
const LIMITS = {
  /** For the first page and what it loads, in milliseconds. */
  startPatience: 30_000,
  /** How often the clock is looked at. */
  glance: 500,
  /** The heap has a bound of its own; buffers have not. In bytes. */
  held: 128 * 1024 * 1024,
}

/**
 * Bounds the heaps of the threads that are started from now on, in megabytes: Next, the content and the pages under way need far
 * more than the thread that answers readers, whose own bounds stand in the "serve" script of package.json. V8 reads these flags when
 * a heap is made, and they outrank a Worker's `resourceLimits`.
 */
export function boundThreadHeaps(): void {
  setFlagsFromString('--max-old-space-size=148')
  setFlagsFromString('--max-semi-space-size=8')
}

/**
 * Starts Next in a thread of its own. So a page that is being made never keeps a stored one waiting, a thread that is stuck can be
 * ended from outside, and the server's promises stay free of the hooks that Next puts on every promise of its thread. A page that
 * does not come in time ends the thread; whoever waits for another page then gets RendererLost, as for every other end.
 * `tell` gets what the thread prints.
 * @throws StartError when Next cannot start there.
 */
export async function startRenderThread(
  workerData: WorkerData,
  tell: (message: string) => void,
  file: URL = WORKER,
  limits: typeof LIMITS = LIMITS,
): Promise<RenderThread> {
  const worker = new Worker(file, { workerData, stdout: true, stderr: true })
  const { ended, end } = endOf(worker)
  for (const printed of [worker.stdout, worker.stderr]) printed.on('data', (text) => tell(String(text).trimEnd()))
  // The server keeps the process alive, not the thread.
  worker.unref()

  type Waiting = { what: string; since: number; settle: (told: Told) => void; lose: (error: Error) => void }
  const waiting = new Map<number, Waiting>()
  let patience = limits.startPatience
  const impatience = setInterval(() => {
    const [oldest] = waiting.values()
    if (oldest && performance.now() - oldest.since > patience) end(`did not ${oldest.what} in time`)
  }, limits.glance).unref()
  ended.then((reason) => {
    clearInterval(impatience)
    for (const { lose } of waiting.values()) lose(new RendererLost(`the thread that renders ${reason}`))
  })
  worker.on('message', (told: Told) => {
    waiting.get(told.id)?.settle(told)
    waiting.delete(told.id)
    if (told.held > limits.held) end(`held ${Math.round(told.held / 1024 / 1024)} MB`)
  })
  const answered = (id: number, what: string) =>
    new Promise<Told>((settle, lose) => waiting.set(id, { what, since: performance.now(), settle, lose }))

  const { failure: refusal } = await answered(START, 'start').catch(({ message }: Error) => ({ failure: message }))
  if (refusal !== undefined) {
    end('cannot start')
    throw new StartError(refusal)
  }
  let last = START
  const render: Renderer = async (target) => {
    const id = ++last
    worker.postMessage({ id, target } satisfies Asked)
    const { rendered, failure } = await answered(id, `make ${target}`)
    if (!rendered) throw new Error(failure)
    return { ...rendered, body: Buffer.from(rendered.body.buffer) }
  }
  const hurry = (limit: number) => {
    patience = limit
  }
  return { render, ended, hurry }
}

/** The one end of a thread: by itself, or because somebody ends it. */
function endOf(worker: Worker): { ended: Promise<string>; end: (reason: string) => void } {
  let end: (reason: string) => void = () => {}
  const ended = new Promise<string>((resolve) => {
    end = resolve
  })
  ended.then(() => worker.terminate())
  worker.on('error', (error) => end(`broke: ${error.message}`))
  worker.on('exit', () => end('ended by itself'))
  return { ended, end }
}
