import { setFlagsFromString } from 'node:v8'

/**
 * Bounds the heaps of the threads that are started from now on, in megabytes: Next, the content and the pages under way need far
 * more than the thread that answers readers, whose own bounds stand in the "serve" script of package.json. V8 reads these flags when
 * a heap is made, and they outrank a Worker's `resourceLimits`.
 */
export function boundThreadHeaps(): void {
  setFlagsFromString('--max-old-space-size=148')
  setFlagsFromString('--max-semi-space-size=8')
}
