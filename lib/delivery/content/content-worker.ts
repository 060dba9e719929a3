import { parentPort } from 'node:worker_threads'
import { checkContent } from '#lib/content/load.ts'
import { readContent } from '#lib/content/read.ts'
import type { ContentRead } from './content-thread.ts'

/** The thread that reads the content, tells what it found, and ends. See content-thread.ts. */
const { problems, site } = checkContent(readContent())
parentPort?.postMessage({ problems, site } satisfies ContentRead)
