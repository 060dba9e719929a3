import { parentPort, workerData } from 'node:worker_threads'
import { shareSite } from '#lib/content/shared-site.ts'
import type { Site } from '#lib/content/site.ts'
import { explain } from '#lib/delivery/settings/explain.ts'
import { prepareNext } from './prepare-next.ts'
import type { Asked, Told, WorkerData } from './render-thread.ts'

/** The thread that renders: Next and nothing else. See render-thread.ts. */
const port = parentPort
if (!port) throw new Error('render-worker runs as a worker thread; start delivery.mjs in its place')
const tell = (told: Told, transfer: ArrayBuffer[] = []) => port.postMessage(told, transfer)
const held = () => process.memoryUsage().external

const { site, siteUrl, asOf } = workerData as WorkerData
shareSite(site as Site)
try {
  const render = await prepareNext({ siteUrl, asOf })
  port.on('message', async ({ id, target }: Asked) => {
    try {
      const { body, ...rest } = await render(target)
      // Memory of its own, which can be given away.
      const bytes = new Uint8Array(body)
      tell({ id, held: held(), rendered: { ...rest, body: bytes } }, [bytes.buffer])
    } catch (error) {
      tell({ id, held: held(), failure: String(error) })
    }
  })
  tell({ ready: true })
} catch (error) {
  tell({ refused: explain(error) })
}
