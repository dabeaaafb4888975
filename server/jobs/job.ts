import type { Queue } from 'pg-boss'
import type { z } from 'zod'

/** A kind of background work: the queue it waits in and what one piece of it is told. Workers run it, verbs ask for it. */
export type JobKind<Payload extends object> = {
  queue: string
  payload: z.ZodType<Payload>
  /** How often and how long to try; see pg-boss's QueueOptions. */
  options?: Omit<Queue, 'name' | 'notify'>
}

/** What every queue gets: a worker is woken at once, and a failure is tried again later and later. */
export function queueOptions<Payload extends object>(kind: JobKind<Payload>): Omit<Queue, 'name'> {
  return { notify: true, retryLimit: 3, retryDelay: 5, retryBackoff: true, ...kind.options }
}

/** What the connections of a worker are called, followed by the worker's own name. */
export const WORKER_NAME = 'collate worker'

/** The schema in which pg-boss keeps queues and jobs. */
export const JOB_SCHEMA = 'pgboss'
