import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listFiles, readFiles } from '#lib/delivery/reply/files.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'files-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), 'x')
  }
}

test('public files stand at the top, hashed ones under /_next/static, share pictures under /og', () => {
  put(
    'public/icon.svg',
    'public/.well-known/security.txt',
    '.next/static/chunks/app/[lang]/a.css',
    '.next/og/zh/home.png',
  )
  const files = listFiles(root)
  expect([...files.keys()].sort()).toEqual([
    '/.well-known/security.txt',
    '/_next/static/chunks/app/[lang]/a.css',
    '/icon.svg',
    '/og/zh/home.png',
  ])
  expect(files.get('/icon.svg')).toBe(join(root, 'public/icon.svg'))
})

test('what is not meant for readers is not there', () => {
  put('public/.DS_Store', '.next/static/chunks/a.js.map', '.next/server/app.js', 'secret.txt')
  symlinkSync(join(root, 'secret.txt'), join(root, 'public', 'link.txt'))
  expect([...listFiles(root).keys()]).toEqual([])
})

test('without any folder there are no files', () => {
  expect(listFiles(root).size).toBe(0)
})

test('they are read once: what happens on disk later changes nothing', async () => {
  put('public/a.txt', '.next/static/a.css', '.next/static/chunks/framework.js')
  const files = await readFiles(listFiles(root))
  rmSync(join(root, '.next'), { recursive: true })
  expect([...files.keys()].sort()).toEqual(['/_next/static/a.css', '/a.txt'])
  expect(files.get('/_next/static/a.css')?.type).toBe('text/css; charset=utf-8')
})
