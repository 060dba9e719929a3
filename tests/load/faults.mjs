import { readFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Loaded before a server of the endurance test: on SIGUSR2 it does what the file FAULT says, in the thread that it says.
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
  uncaught: () => {
    throw new Error('an error that nobody caught')
  },
}

if (isMainThread)
  process.on('SIGUSR2', () => {
    const fault = readFileSync(process.env.FAULT, 'utf8')
    if (fault === 'uncaught') DOES.uncaught()
    else faults.postMessage(fault)
  })
else faults.onmessage = ({ data }) => DOES[data]()
faults.unref()
