import { Worker } from 'node:worker_threads'
import { RendererLost } from '#lib/delivery/render/render-thread.ts'

const WORKER = new URL('./draw-worker.mjs', import.meta.url)
const LIMITS = {
  /** A picture takes half a second, some seconds when the machine is busy. In milliseconds. */
  patience: 10_000,
  /** The longest drawing that is drawn, in characters: what is drawn of it takes memory in proportion. */
  longest: 100_000,
  heap: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 },
}

/**
 * Draws a picture in a thread of its own, which ends with it: so its memory goes with it, and one that takes too long costs
 * nobody anything. Whoever calls bounds how many are drawn at once.
 */
export function drawInThread(svg: string, file: URL = WORKER, limits: typeof LIMITS = LIMITS): Promise<Buffer> {
  if (svg.length > limits.longest) return Promise.reject(new Error(`a drawing of ${svg.length} characters`))
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: svg, resourceLimits: limits.heap })
    const impatience = setTimeout(
      () => end(() => reject(new RendererLost('a picture did not come in time'))),
      limits.patience,
    )
    const end = (tell: () => void) => {
      clearTimeout(impatience)
      worker.terminate()
      tell()
    }
    worker.on('message', (drawn: Uint8Array<ArrayBuffer>) => end(() => resolve(Buffer.from(drawn.buffer))))
    worker.on('error', (error) => end(() => reject(error)))
    worker.on('exit', () => end(() => reject(new RendererLost('the thread of a picture ended'))))
  })
}
