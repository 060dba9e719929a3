import { expect, test } from 'vitest'
import { readContentApart } from '#lib/delivery/content/content-thread.ts'

const thread = (source: string) => new URL(`data:text/javascript,${encodeURIComponent(source)}`)
const TELLS = "import { parentPort } from 'node:worker_threads'; parentPort.postMessage"

test('what the thread found is handed over whole: maps, shared parts and all', async () => {
  const source = `${TELLS}({ problems: [], site: { sources: new Map([['a', { id: 'a' }]]) } })`
  const { problems, site } = await readContentApart(thread(source))
  expect(problems).toEqual([])
  expect(site?.sources.get('a')).toEqual({ id: 'a' })
})

test('files that cannot be read are an error, and so is a thread that says nothing', async () => {
  await expect(readContentApart(thread("throw new Error('no such folder')"))).rejects.toThrow('no such folder')
  await expect(readContentApart(thread(''))).rejects.toThrow('without a word')
})
