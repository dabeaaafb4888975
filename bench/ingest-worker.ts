import type { Worker } from 'node:worker_threads'
import { closeDatabase } from '#db/client.ts'
import { giveWay } from '#worker/give-way.ts'
import { handlers } from '#worker/handlers.ts'
import { runWorker } from '#worker/run-worker.ts'

/** The far end of ingest.ts: the product's worker, with some of its queues or all, that tells what it has taken. */
export type WorkerFigures = {
  /** Milliseconds of processor time of the whole process, and of its main thread alone. */
  all: number
  main: number
  /** Bytes of the main thread's heap and of its buffers outside it; and of its threads' heaps together. */
  heap: number
  buffers: number
  threads: number
}

const threads = new Set<Worker>()
process.on('worker', (thread) => {
  threads.add(thread)
  thread.once('exit', () => threads.delete(thread))
})

const queues = process.argv.slice(2)
const taken = queues.length > 0 ? handlers.filter(({ kind }) => queues.includes(kind.queue)) : handlers
giveWay()
const stop = await runWorker(process.env.DATABASE_URL ?? '', taken)
process.send?.('ready')
process.on('message', async () => {
  const ms = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000
  const { heapUsed, external } = process.memoryUsage()
  const figures: WorkerFigures = {
    all: ms(process.cpuUsage()),
    main: ms(process.threadCpuUsage()),
    heap: heapUsed,
    buffers: external,
    threads: await heapOfThreads(),
  }
  process.send?.(figures)
})
process.on('SIGTERM', async () => {
  await stop()
  await closeDatabase()
  process.exit(0)
})

/** One that is busy answers once it is done with its page; one that ended counts as nothing. */
async function heapOfThreads(): Promise<number> {
  const told = await Promise.allSettled([...threads].map((thread) => thread.getHeapStatistics()))
  return told.reduce((sum, one) => sum + (one.status === 'fulfilled' ? one.value.used_heap_size : 0), 0)
}
