import { planAddresses } from '../addresses.ts'
import { runLoad } from '../load.ts'
import { mostResident, ready } from '../processes.ts'
import { atMost, megabytes, type Part, whole } from '../report.ts'
import { startOurs } from '../servers.ts'

const QUARTERS = 4

/** Resident memory of one replica while it renders many different plans, a tenth of them misread; bounded by time as well. */
export async function memory(options: { port: number; plans: number; seconds: number }): Promise<Part> {
  const { port, plans, seconds } = options
  const server = await ready(startOurs(port))
  const rows = [['0', megabytes(server.resident())]]
  let [asked, failures] = [0, 0]
  const addresses = planAddresses(plans, { misread: true })
  const most = mostResident(server)
  for (let quarter = 0; quarter < QUARTERS; quarter++) {
    const targets = addresses.slice((quarter * plans) / QUARTERS, ((quarter + 1) * plans) / QUARTERS)
    const load = { port, targets, connections: 8, seconds: seconds / QUARTERS }
    const { requests, failed } = await runLoad(load).done
    asked += requests
    failures += failed
    rows.push([whole(asked), megabytes(server.resident())])
  }
  const mostEver = most()
  const resident = server.resident()
  await server.stop()
  return {
    title: 'Memory after many different plans',
    lines: [
      atMost(
        `resident after ${whole(asked)} addresses${asked < plans ? ` (time was up; ${whole(plans)} were to be asked)` : ''}`,
        resident,
        350 * 1024 * 1024,
        megabytes,
      ),
      { what: 'most at any time', value: megabytes(mostEver) },
      atMost('answers that were not 200', failures, 0, whole),
    ],
    tables: [{ columns: ['different plans asked', 'resident'], rows }],
  }
}
