import { readFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Loaded before a server of the endurance test: on SIGUSR2 it does what the file FAULT says, in the thread that renders.
const faults = new BroadcastChannel('faults')
const kept = []
const DOES = {
  wedge: () => {
    for (;;);
  },
  die: () => process.exit(1),
  exhaust: () => {
    for (;;) kept.push(new Array(1e5).fill({}))
  },
}

if (isMainThread) process.on('SIGUSR2', () => faults.postMessage(readFileSync(process.env.FAULT, 'utf8')))
else faults.onmessage = ({ data }) => DOES[data]()
faults.unref()
