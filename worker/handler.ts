import type { JobKind } from '#server/jobs/job.ts'

export type JobContext = {
  id: string
  /** Aborted when the job has taken longer than its queue allows, or others may take it because this worker seems gone. */
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

/** Work of which many pieces are done at once, where that costs less than one by one. All of them fail together. */
export type TogetherHandler<Payload extends object> = Pick<Handler<Payload>, 'kind' | 'concurrency'> & {
  /** How many pieces are taken at once at most. */
  together: number
  run(payloads: Payload[]): Promise<void>
}

/** The same, where each piece ends by itself: what one fails by is no reason to do the others again. */
export type EachHandler<Payload extends object> = Omit<Handler<Payload>, 'run'> & {
  together: number
  /** How each piece ended, in order; nothing where all went well. */
  run(payloads: Payload[], context: JobContext): Promise<PromiseSettledResult<void>[]>
}

/** A handler whose payload type is known only to itself, as the worker's list holds it. */
export type RegisteredHandler = {
  kind: JobKind<object>
  concurrency: number
  together: number
  daily?: object
  everyMinute?: object
  /** How each job ended, where they do not end together. */
  run(data: unknown[], context: JobContext): Promise<PromiseSettledResult<void>[] | void>
}

/** Ties a kind of job to what does it. The payload is checked before each run: it comes from a table. */
export function handle<Payload extends object>(handler: Handler<Payload>): RegisteredHandler {
  const { kind, run } = handler
  return {
    ...handler,
    together: 1,
    run: async (data, context) => {
      for (const one of data) await run(kind.payload.parse(one), context)
    },
  }
}

/** The same for work that is done together. */
export function handleTogether<Payload extends object>(handler: TogetherHandler<Payload>): RegisteredHandler {
  const { kind, run } = handler
  return { ...handler, run: async (data) => run(data.map((one) => kind.payload.parse(one))) }
}

/** The same for work that is taken many pieces at once, each of which ends by itself. */
export function handleEach<Payload extends object>(handler: EachHandler<Payload>): RegisteredHandler {
  const { kind, run } = handler
  return {
    ...handler,
    run: async (data, context) =>
      run(
        data.map((one) => kind.payload.parse(one)),
        context,
      ),
  }
}
