import { describe, expect, test } from 'vitest'
import { Overloaded, takeTurns } from '#lib/delivery/render/turns.ts'
import { createStore } from '#lib/delivery/store/store.ts'

const free = takeTurns({ running: 4, waiting: 100 })
type Named = { name: string; size: number }
const entry = (name: string, size = 10): Named => ({ name, size })

/** Work that ends when the test says so. */
function workshop() {
  const made: string[] = []
  const waiting: (() => void)[] = []
  const make =
    (name: string, keep = true, size = 10) =>
    async () => {
      made.push(name)
      await new Promise<void>((resolve) => waiting.push(resolve))
      return { value: entry(name, size), keep }
    }
  const finishAll = () => {
    for (const finish of waiting.splice(0)) finish()
  }
  return { made, make, finishAll }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))
const at =
  (name: string, size?: number, keep = true) =>
  async () => ({ value: entry(name, size), keep })

describe('the store', () => {
  test('makes once, then gives what it has', async () => {
    const store = createStore<Named>(100_000, free)
    expect(await store.get('a', at('first'))).toEqual({ value: entry('first'), hit: false })
    expect(await store.get('a', at('second'))).toEqual({ value: entry('first'), hit: true })
    expect(await store.get('b', at('second'))).toEqual({ value: entry('second'), hit: false })
  })

  test('does not keep what must not be kept', async () => {
    const store = createStore<Named>(100_000, free)
    await store.get('a', at('first', 10, false))
    expect(await store.get('a', at('second'))).toEqual({ value: entry('second'), hit: false })
  })

  test('does not keep a failure, and asks again afterwards', async () => {
    const store = createStore<Named>(100_000, free)
    await expect(store.get('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await store.get('a', at('second'))).toEqual({ value: entry('second'), hit: false })
  })

  test('requests that come together share one making', async () => {
    const { made, make, finishAll } = workshop()
    const store = createStore<Named>(100_000, free)
    const both = Promise.all([store.get('a', make('one')), store.get('a', make('two')), store.get('b', make('three'))])
    await turn()
    finishAll()
    expect((await both).map(({ value }) => value.name)).toEqual(['one', 'one', 'three'])
    expect(made).toEqual(['one', 'three'])
  })

  test('is bounded by bytes; what was used last stays', async () => {
    const store = createStore<Named>(3 * 11_100, free)
    for (const key of ['a', 'b', 'c']) await store.get(key, at(key, 10_000))
    await store.get('a', at('again', 10_000))
    await store.get('d', at('d', 10_000))
    expect((await store.get('a', at('new'))).hit).toBe(true)
    expect((await store.get('b', at('new', 10_000, false))).hit).toBe(false)
  })

  test('what is larger than the store passes through', async () => {
    const store = createStore<Named>(5_000, free)
    await store.get('a', at('large', 6_000))
    expect((await store.get('a', at('again', 6_000))).hit).toBe(false)
  })
})

describe('turns', () => {
  test('a few at once, the others in order, too many not at all', async () => {
    const { made, make, finishAll } = workshop()
    const turns = takeTurns({ running: 2, waiting: 1 })
    const started = ['a', 'b', 'c'].map((name) => turns(make(name)))
    await expect(turns(make('d'))).rejects.toBeInstanceOf(Overloaded)
    expect(made).toEqual(['a', 'b'])
    finishAll()
    await Promise.all(started.slice(0, 2))
    await turn()
    expect(made).toEqual(['a', 'b', 'c'])
    finishAll()
    await started[2]
  })

  test('work that fails gives its place up', async () => {
    const turns = takeTurns({ running: 1, waiting: 5 })
    await expect(turns(() => Promise.reject(new Error('x')))).rejects.toThrow('x')
    expect(await turns(async () => 'next')).toBe('next')
  })
})
