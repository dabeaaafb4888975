import { hostname } from 'node:os'
import { type Job, type JobResult, PgBoss } from 'pg-boss'
import { faultReason, withoutValues } from '#server/faults.ts'
import { JOB_SCHEMA, queueOptions, WORKER_NAME } from '#server/jobs/job.ts'
import { keepGivingBack } from './give-back.ts'
import type { RegisteredHandler } from './handler.ts'
import { type Mark, openMark } from './mark.ts'

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
  const name = `${WORKER_NAME} ${hostname().slice(0, 30)}:${process.pid}`
  const boss = new PgBoss({
    connectionString: url,
    schema: JOB_SCHEMA,
    max: 4,
    application_name: name,
    useListenNotify: true,
  })
  boss.on('error', (error) => console.error(`Job queue: ${error.message}`))
  await boss.start()
  const mark = openMark(url, name)
  const stopGivingBack = await keepGivingBack(boss, mark, handlers)
  for (const handler of handlers) await take(boss, mark, handler)
  return async () => {
    await stopGivingBack()
    await boss.stop({ graceful: true, timeout: STOP_PATIENCE_MS })
    await mark.close()
  }
}

async function take(boss: PgBoss, mark: Mark, handler: RegisteredHandler): Promise<void> {
  const { queue } = handler.kind
  const { policy: _fixed, partition: _fixedToo, ...changeable } = queueOptions(handler.kind)
  await boss.createQueue(queue, queueOptions(handler.kind))
  await boss.updateQueue(queue, changeable)
  for (let i = 0; i < handler.concurrency; i++) await takeInLine(boss, mark, handler)
  const { daily, everyMinute } = handler
  const payload = daily ?? everyMinute
  if (!payload) return
  await boss.schedule(queue, daily ? DAILY : EVERY_MINUTE, payload)
  await boss.send(queue, payload)
}

/** One line of work. Without the wake-up after each job, the next one would wait for the queue to be polled again. */
async function takeInLine(boss: PgBoss, mark: Mark, handler: RegisteredHandler): Promise<void> {
  const { kind, together } = handler
  const options = { batchSize: together, perJobResults: true as const }
  const id: string = await boss.work(kind.queue, options, async (jobs: Job<object>[]) => {
    try {
      const { held, lost } = await mark.hold(id, kind.queue, jobs)
      return await runJobs(handler, held, lost)
    } finally {
      boss.notifyWorker(id)
    }
  })
}

/** @returns how each ended; what the queue does not hear of, it leaves to whoever has it now. */
async function runJobs(
  handler: RegisteredHandler,
  jobs: Job<object>[],
  lost: AbortSignal,
): Promise<JobResult[]> {
  const [first] = jobs
  if (!first) return []
  const { queue } = handler.kind
  try {
    const data = jobs.map((job) => job.data)
    const ended = await handler.run(data, { id: first.id, signal: AbortSignal.any([first.signal, lost]) })
    return jobs.map((job, i): JobResult => {
      const result = ended?.[i]
      if (result?.status !== 'rejected') return { id: job.id, status: 'completed' }
      tellFailure(queue, job.id, job, result.reason)
      return { id: job.id, status: 'failed', output: withoutValues(result.reason) }
    })
  } catch (error) {
    const which = jobs.length > 1 ? `${first.id} and ${jobs.length - 1} with it` : first.id
    tellFailure(queue, which, first, error)
    throw withoutValues(error)
  }
}

/** pg-boss keeps the error with the job; the log only has to say that it is there. */
function tellFailure(queue: string, which: string, { retryCount }: Job, error: unknown): void {
  console.error(`Job ${queue} ${which} failed (attempt ${retryCount + 1}): ${faultReason(error)}`)
}
