import { readFileSync } from 'node:fs'
import { ask } from '../exchange.ts'
import { ready } from '../processes.ts'
import { atMost, median, megabytes, milliseconds, type Part, whole } from '../report.ts'
import { startOurs } from '../servers.ts'

/** The questions of real people, one page of answers each, one after the other: pages with a question are never stored. */
export async function searches({ port, rounds }: { port: number; rounds: number }): Promise<Part> {
  const targets = readFileSync('tests/content/search-questions.md', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, language, q] = /^\| (zh|en) \| (.+?) \| \//.exec(line) ?? []
      return language && q ? [`/${language}/search?${new URLSearchParams({ q })}`] : []
    })
  const server = startOurs(port)
  await ready(server)
  const before = server.resident()
  const times: number[] = []
  let failed = 0
  for (let round = 0; round < rounds; round++) {
    for (const target of targets) {
      const started = performance.now()
      const { status } = await ask(port, target)
      if (round > 0) times.push(performance.now() - started)
      if (status !== 200) failed++
    }
  }
  const after = server.resident()
  await server.stop()
  const sorted = [...times].sort((a, b) => a - b)
  return {
    title: 'Searches',
    lines: [
      atMost('a page of answers, in the middle', median(times), 50, milliseconds),
      {
        what: 'of a hundred, the slowest but five',
        value: milliseconds(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
      },
      { what: 'resident before and after', value: `${megabytes(before)}, ${megabytes(after)}` },
      atMost('answers that were not 200', failed, 0, whole),
    ],
  }
}
