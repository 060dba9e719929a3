import { Worker } from 'node:worker_threads'
import type { Site } from '#lib/content/site.ts'
import type { Config } from '#lib/delivery/settings/config.ts'
import { StartError } from '#lib/delivery/settings/explain.ts'
import type { Rendered, Renderer } from './pages.ts'

export type WorkerData = { site: Site; siteUrl: string; asOf: string | undefined }
export type Asked = { id: number; target: string }
type Bytes = Omit<Rendered, 'body'> & { body: Uint8Array<ArrayBuffer> }
export type Told =
  | { ready: true }
  | { refused: string }
  | { id: number; rendered: Bytes }
  | { id: number; failure: string }

const WORKER = new URL('./render-worker.mjs', import.meta.url)

/**
 * Starts Next in a thread of its own and gives the way to ask it. So a page that is being made never keeps a stored one waiting,
 * and the server's promises stay free of the hooks that Next puts on every promise of its thread. `died` is told when the thread
 * ends by itself: without it there are no new pages.
 * @throws StartError when Next cannot start there.
 */
export async function startRenderThread(
  workerData: WorkerData,
  died: (reason: string) => void,
  file: URL = WORKER,
): Promise<Renderer> {
  const worker = new Worker(file, { workerData })
  const waiting = new Map<number, { resolve: (rendered: Rendered) => void; reject: (error: Error) => void }>()
  await new Promise<void>((resolve, reject) => {
    worker.on('message', (told: Told) => {
      if ('ready' in told) resolve()
      else if ('refused' in told) reject(new StartError(told.refused))
      else settle(told)
    })
    worker.on('error', (error) => died(`the thread that renders broke: ${error.message}`))
    worker.on('exit', () => died('the thread that renders ended'))
  })
  // The server keeps the process alive, not the thread.
  worker.unref()

  function settle(told: { id: number; rendered: Bytes } | { id: number; failure: string }): void {
    const asked = waiting.get(told.id)
    waiting.delete(told.id)
    if ('failure' in told) asked?.reject(new Error(told.failure))
    else asked?.resolve({ ...told.rendered, body: Buffer.from(told.rendered.body.buffer) })
  }

  let last = 0
  return (target) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      worker.postMessage({ id, target } satisfies Asked)
    })
}

/** What the thread needs to know of the configuration. */
export function workerDataOf(site: Site, { siteUrl, asOf }: Pick<Config, 'siteUrl' | 'asOf'>): WorkerData {
  return { site, siteUrl, asOf }
}
