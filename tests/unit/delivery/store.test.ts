import { describe, expect, test } from 'vitest'
import { createStore } from '#lib/delivery/store/store.ts'
import { Overloaded, takeTurns } from '#lib/delivery/store/turns.ts'

const free = takeTurns({ running: 4, waiting: 100 })

/** Work that ends when the test says so. */
function workshop() {
  const made: string[] = []
  const waiting: (() => void)[] = []
  const make = (name: string) => async () => {
    made.push(name)
    await new Promise<void>((resolve) => waiting.push(resolve))
    return { value: { name }, size: 10 }
  }
  const finishAll = () => {
    for (const finish of waiting.splice(0)) finish()
  }
  return { made, make, finishAll }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

/** A store of three entries of ten thousand bytes, and what asking it gives: the name, and whether it was there. */
function filled() {
  const store = createStore<{ name: string }>(3 * 11_100, free)
  const ask = async (key: string, name: string, size: number | undefined = 10_000) => {
    const { value, hit } = await store.get(key, async () => ({ value: { name }, size }))
    return [value.name, hit]
  }
  return { store, ask }
}

describe('the store', () => {
  test('makes once, then gives what it has', async () => {
    const { ask } = filled()
    expect(await ask('a', 'first')).toEqual(['first', false])
    expect(await ask('a', 'second')).toEqual(['first', true])
    expect(await ask('b', 'second')).toEqual(['second', false])
  })

  test('keeps neither what must not be kept nor a failure', async () => {
    const { store, ask } = filled()
    await store.get('a', async () => ({ value: { name: 'first' }, size: undefined }))
    await expect(store.get('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await ask('a', 'third')).toEqual(['third', false])
  })

  test('requests that come together share one making', async () => {
    const { made, make, finishAll } = workshop()
    const { store } = filled()
    const all = Promise.all([store.get('a', make('one')), store.get('a', make('two')), store.get('b', make('three'))])
    await turn()
    finishAll()
    expect((await all).map(({ value }) => value.name)).toEqual(['one', 'one', 'three'])
    expect(made).toEqual(['one', 'three'])
  })

  test('is bounded by bytes; what was used last stays, and what is larger than all of it passes through', async () => {
    const { ask } = filled()
    for (const key of ['a', 'b', 'c', 'a', 'd']) await ask(key, key)
    expect(await ask('large', 'x', 40_000)).toEqual(['x', false])
    expect(await ask('a', 'new')).toEqual(['a', true])
    expect(await ask('b', 'new')).toEqual(['new', false])
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
