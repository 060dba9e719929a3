import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '#lib/delivery/settings/config.ts'

const read = (name: string) => readFileSync(`deploy/${name}`, 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const dockerfile = read('Dockerfile')
const unit = read('guide@.service')

type Service = { command?: string[]; image: string; environment?: Record<string, string | number>; read_only: boolean }
type Compose = { services: Record<string, Service & { networks: Record<string, { ipv4_address: string }> }> }
const { services } = parse(read('compose.yaml'), { merge: true }) as Compose

const wordsOf = (line: string | undefined) => (line ?? '').split(' ')

describe('the server is started with the bounds of "npm run serve"', () => {
  test('in the image', () => {
    const [, command = ''] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? []
    expect(JSON.parse(command)).toEqual(wordsOf(scripts.serve))
  })

  test('by systemd', () => {
    const [, command] = /^ExecStart=\/usr\/bin\/env (.*)$/m.exec(unit) ?? []
    expect(wordsOf(command)).toEqual(wordsOf(scripts.serve))
  })
})

test('the image serves as nobody in particular, from folders that the build has', () => {
  const [, serving = ''] = dockerfile.split(/^FROM .*$/m).slice(1)
  expect(serving.indexOf('\nUSER node')).toBeGreaterThan(serving.lastIndexOf('\nCOPY'))
  const copied = [...serving.matchAll(/^COPY --from=build \/site\/(\S+)/gm)].map(([, name]) => name)
  expect(copied.filter((name) => name !== '.next' && !existsSync(name ?? ''))).toEqual([])
  expect(copied).toEqual(expect.arrayContaining(['.next', 'content', 'public', 'node_modules', 'package.json']))
})

test('both kits set only what the server reads, to values that it takes', () => {
  const known = new Set(['NODE_ENV', 'NEXT_TELEMETRY_DISABLED', 'MALLOC_ARENA_MAX'])
  const ofUnit = /^Environment=(.*)$/m.exec(unit)?.[1]?.replaceAll('%i', '3001').split(' ') ?? []
  const ofImage =
    dockerfile
      .match(/^ENV .*PORT.*$/m)?.[0]
      .split(' ')
      .slice(1) ?? []
  const ofCompose = Object.entries(services.one?.environment ?? {}).map(([name, value]) =>
    name === 'SITE_URL' ? 'SITE_URL=https://guide.example' : `${name}=${value}`,
  )
  for (const set of [ofUnit, [...ofImage, ...ofCompose]]) {
    const environment = Object.fromEntries(set.map((pair) => pair.split('=')).filter(([name = '']) => !known.has(name)))
    expect(Object.keys(environment).length).toBeGreaterThan(3)
    for (const name of Object.keys(environment))
      expect(readFileSync('lib/delivery/settings/config.ts', 'utf8')).toContain(`  ${name}: `)
    expect(() => readConfig(environment)).not.toThrow()
  }
})

test('nginx is led to the replicas, which stand where the file says', () => {
  const named = services.configure?.command?.flatMap((word) => /^--replica=(.+):3000$/.exec(word)?.slice(1) ?? [])
  expect(named).toEqual(['one', 'two'].map((name) => services[name]?.networks.site?.ipv4_address))
  for (const { read_only } of Object.values(services)) expect(read_only).toBe(true)
})
