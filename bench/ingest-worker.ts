import { closeDatabase } from '#db/client.ts'
import { giveWay } from '#worker/give-way.ts'
import { handlers } from '#worker/handlers.ts'
import { runWorker } from '#worker/run-worker.ts'

/** The far end of ingest.ts: the product's worker, with some of its queues or all, that tells what it has taken. */
export type WorkerCpu = {
  /** Milliseconds of processor time of the whole process, and of its main thread alone. */
  all: number
  main: number
}

const queues = process.argv.slice(2)
const taken = queues.length > 0 ? handlers.filter(({ kind }) => queues.includes(kind.queue)) : handlers
giveWay()
const stop = await runWorker(process.env.DATABASE_URL ?? '', taken)
process.send?.('ready')
process.on('message', () => {
  const ms = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000
  const cpu: WorkerCpu = { all: ms(process.cpuUsage()), main: ms(process.threadCpuUsage()) }
  process.send?.(cpu)
})
process.on('SIGTERM', async () => {
  await stop()
  await closeDatabase()
  process.exit(0)
})
