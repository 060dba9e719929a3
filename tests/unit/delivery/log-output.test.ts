import { expect, test } from 'vitest'
import { boundedOutput } from '#lib/delivery/settings/log-output.ts'

/** Somebody who takes text when the test says so, and says what became of it. */
function taker() {
  const taken: string[] = []
  let done: (error?: Error) => void = () => {}
  const send = (text: string, then: (error?: Error) => void) => {
    taken.push(text)
    done = then
  }
  return { taken, send, settle: (error?: Error) => done(error) }
}

test('lines go out one write after the other; what came meanwhile goes together', () => {
  const { taken, send, settle } = taker()
  const output = boundedOutput(send)
  for (const line of ['a\n', 'b\n', 'c\n']) output.write(line)
  settle()
  expect(taken).toEqual(['a\n', 'b\nc\n'])
  expect(output.lost()).toBe(0)
})

test('a reader that is stuck: little is kept, the rest is counted', () => {
  const { taken, send } = taker()
  const output = boundedOutput(send, 10)
  for (let count = 0; count < 1000; count++) output.write('1234\n')
  expect(taken).toEqual(['1234\n'])
  expect(output.lost()).toBe(997)
})

test('a full disk: each line is counted, and the next one tried', () => {
  const { taken, send, settle } = taker()
  const output = boundedOutput(send)
  output.write('a\nb\n')
  settle(new Error('ENOSPC'))
  output.write('c\n')
  settle()
  expect(taken).toEqual(['a\nb\n', 'c\n'])
  expect(output.lost()).toBe(2)
})

test('it is settled when everything was written or lost', async () => {
  const { send, settle } = taker()
  const output = boundedOutput(send)
  await output.settled()
  output.write('a\n')
  let settled = false
  const done = output.settled().then(() => {
    settled = true
  })
  await Promise.resolve()
  expect(settled).toBe(false)
  settle()
  await done
})
