import { pathToFileURL } from 'node:url'
import { readFlags } from './flags.ts'
import { type Balancer, startBalancer } from './nginx.ts'
import { type Started, started } from './processes.ts'
import { startOurs } from './servers.ts'

export type Cluster = { balancer: Started; replicas: Started[]; stop: () => Promise<void> }

/** Starts replicas that know nothing of each other, and nginx in front of them; resolves when readers may come. */
export async function startCluster({ port, replicas: ports, ...rest }: Balancer): Promise<Cluster> {
  const replicas: Started[] = []
  for (const each of ports) replicas.push(await started(startOurs(each)))
  const balancer = await started(startBalancer({ port, replicas: ports, ...rest }))
  const stop = async () => {
    await Promise.all([balancer, ...replicas].map((each) => each.stop()))
  }
  return { balancer, replicas, stop }
}

/** `tsx tests/load/cluster.ts --replicas=2 --port=3410`: runs until Ctrl-C. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const flags = readFlags({ replicas: 2, port: 3410, workers: 2, 'per-second': 1000 })
  const replicas = Array.from({ length: flags.replicas }, (_, index) => flags.port + 1 + index)
  await startCluster({ port: flags.port, replicas, workers: flags.workers, perSecond: flags['per-second'] })
  process.stdout.write(`http://127.0.0.1:${flags.port} in front of ports ${replicas.join(', ')}; Ctrl-C stops all\n`)
  setInterval(() => {}, 60_000)
}
