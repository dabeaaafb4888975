import { hostname } from 'node:os'
import { type Job, PgBoss } from 'pg-boss'
import { faultReason, withoutValues } from '#server/faults.ts'
import { JOB_SCHEMA, queueOptions, WORKER_NAME } from '#server/jobs/job.ts'
import type { RegisteredHandler } from './handler.ts'

/** Long enough for a running job to end; one that does not is tried again by the next worker. */
const STOP_PATIENCE_MS = 15_000
/** In UTC, when few people work in most places where this runs. */
const DAILY = '20 2 * * *'
const EVERY_MINUTE = '* * * * *'

/**
 * Takes jobs from the queues of `handlers` until the returned function is called, which lets running jobs end.
 * Any number of workers may share one database.
 */
export async function runWorker(url: string, handlers: RegisteredHandler[]): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    connectionString: url,
    schema: JOB_SCHEMA,
    max: 4,
    application_name: `${WORKER_NAME} ${hostname().slice(0, 30)}:${process.pid}`,
    useListenNotify: true,
  })
  boss.on('error', (error) => console.error(`Job queue: ${error.message}`))
  await boss.start()
  for (const handler of handlers) await take(boss, handler)
  return () => boss.stop({ graceful: true, timeout: STOP_PATIENCE_MS })
}

async function take(boss: PgBoss, handler: RegisteredHandler): Promise<void> {
  const { queue } = handler.kind
  const { policy: _fixed, partition: _fixedToo, ...changeable } = queueOptions(handler.kind)
  await boss.createQueue(queue, queueOptions(handler.kind))
  await boss.updateQueue(queue, changeable)
  for (let i = 0; i < handler.concurrency; i++) await takeOneByOne(boss, handler)
  const { daily, everyMinute } = handler
  const payload = daily ?? everyMinute
  if (!payload) return
  await boss.schedule(queue, daily ? DAILY : EVERY_MINUTE, payload)
  await boss.send(queue, payload)
}

/** One line of work. Without the wake-up after each job, the next one would wait for the queue to be polled again. */
async function takeOneByOne(boss: PgBoss, handler: RegisteredHandler): Promise<void> {
  const id: string = await boss.work(handler.kind.queue, async (jobs: Job<object>[]) => {
    try {
      for (const job of jobs) await runOne(handler, job)
    } finally {
      boss.notifyWorker(id)
    }
  })
}

async function runOne(handler: RegisteredHandler, job: Job<object>): Promise<void> {
  try {
    await handler.run(job.data, { id: job.id, signal: job.signal })
  } catch (error) {
    // pg-boss keeps the error with the job; the log only has to say that it is there.
    console.error(
      `Job ${handler.kind.queue} ${job.id} failed (attempt ${job.retryCount + 1}): ${faultReason(error)}`,
    )
    throw withoutValues(error)
  }
}
