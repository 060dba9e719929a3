import { ready } from '../processes.ts'
import { median, milliseconds, type Part, times } from '../report.ts'
import { startNext, startOurs } from '../servers.ts'

/** From starting the program until the home page has been answered with 200, a few times in turn. */
export async function coldStart({ port, rounds }: { port: number; rounds: number }): Promise<Part> {
  const ours: number[] = []
  const next: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const [start, list] of [
      [startOurs, ours],
      [startNext, next],
    ] as const) {
      const server = start(port + round)
      list.push(await ready(server, '/zh'))
      await server.stop('SIGKILL')
    }
  }
  return {
    title: 'Cold start to the first page',
    lines: [
      { what: 'ours', value: milliseconds(median(ours)) },
      { what: 'next start', value: milliseconds(median(next)) },
      { what: 'ours ÷ next start', value: times(median(ours) / median(next)) },
    ],
  }
}
