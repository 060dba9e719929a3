import { Worker } from 'node:worker_threads'
import type { Problem } from '#lib/content/problem.ts'
import type { Site } from '#lib/content/site.ts'

/** All that is wrong with the content on disk, and the site when nothing is. */
export type ContentRead = { problems: readonly Problem[]; site: Site | undefined }

const WORKER = new URL('./content-worker.mjs', import.meta.url)

/**
 * Reads and checks the content on disk in a thread of its own, which then ends: reading takes a second and a hundred megabytes,
 * and neither may stay with a server that answers readers. Rejects when the files cannot be read.
 */
export function readContentApart(file: URL = WORKER): Promise<ContentRead> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the thread that reads the content ended without a word')))
  })
}
