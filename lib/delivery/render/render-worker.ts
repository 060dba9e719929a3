import { parentPort, workerData } from 'node:worker_threads'
import { shareSite } from '#lib/content/shared-site.ts'
import type { Site } from '#lib/content/site.ts'
import { explain } from '#lib/delivery/settings/explain.ts'
import { prepareNext } from './prepare-next.ts'
import { type Asked, START, type Told, type WorkerData } from './render-thread.ts'

/** The thread that renders: Next and nothing else. See render-thread.ts. */
const port = parentPort
if (!port) throw new Error('render-worker runs as a worker thread; start delivery.mjs in its place')
const tell = (told: Omit<Told, 'held'>, transfer: ArrayBuffer[] = []) =>
  port.postMessage({ ...told, held: process.memoryUsage().external } satisfies Told, transfer)

const { site, siteUrl, asOf } = workerData as WorkerData
shareSite(site as Site)
try {
  const render = await prepareNext({ siteUrl, asOf })
  port.on('message', async ({ id, target }: Asked) => {
    try {
      const { body, ...rest } = await render(target)
      // Memory of its own, which can be given away.
      const bytes = new Uint8Array(body)
      tell({ id, rendered: { ...rest, body: bytes } }, [bytes.buffer])
    } catch (error) {
      tell({ id, failure: String(error) })
    }
  })
  tell({ id: START })
} catch (error) {
  tell({ id: START, failure: explain(error) })
}
