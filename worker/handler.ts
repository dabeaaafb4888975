import type { JobKind } from '#server/jobs/job.ts'

export type JobContext = {
  id: string
  /** Aborted when the job has taken longer than its queue allows. */
  signal: AbortSignal
}

export type Handler<Payload extends object> = {
  kind: JobKind<Payload>
  /** How many of these one worker process runs side by side. */
  concurrency: number
  /** Work that nobody asks for: it is done with this payload when a worker starts, and once a day or a minute. */
  daily?: Payload
  everyMinute?: Payload
  /** Must be safe to run twice: a worker that dies leaves its job to another. */
  run(payload: Payload, context: JobContext): Promise<void>
}

/** A handler whose payload type is known only to itself, as the worker's list holds it. */
export type RegisteredHandler = {
  kind: JobKind<object>
  concurrency: number
  daily?: object
  everyMinute?: object
  run(data: unknown, context: JobContext): Promise<void>
}

/** Ties a kind of job to what does it. The payload is checked before each run: it comes from a table. */
export function handle<Payload extends object>(handler: Handler<Payload>): RegisteredHandler {
  const { kind, run } = handler
  return { ...handler, run: async (data, context) => run(kind.payload.parse(data), context) }
}
