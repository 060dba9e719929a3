import { parentPort, workerData } from 'node:worker_threads'
import { rasterize } from './rasterize.ts'

/** The thread of one picture: it draws, gives the picture away and ends. See draw-thread.ts. */
const drawn = new Uint8Array(await rasterize(workerData as string, 'greys'))
parentPort?.postMessage(drawn, [drawn.buffer])
