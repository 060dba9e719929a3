import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { watchBuild } from '#lib/delivery/content/watch-build.ts'

test('another build on disk is noticed, and so is one that went away and came back', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'build-')), 'BUILD_ID')
  const told: string[] = []
  writeFileSync(file, 'one')
  const asStarted = watchBuild((message) => told.push(message), file, 1)
  expect(asStarted()).toBe(true)
  rmSync(file)
  await vi.waitFor(() => expect(asStarted()).toBe(false))
  writeFileSync(file, 'one')
  await vi.waitFor(() => expect(asStarted()).toBe(true))
  writeFileSync(file, 'two')
  await vi.waitFor(() => expect(asStarted()).toBe(false))
  expect(told).toEqual([
    'the build on disk is not the one that runs; restart me',
    'the build on disk is again the one that runs',
    'the build on disk is not the one that runs; restart me',
  ])
})
