import { z } from 'zod'
import { extractJob } from '#server/ingest/jobs.ts'
import { handle } from '../handler.ts'
import { runWorker } from '../run-worker.ts'

/** Work that is never done, and work that is the end of whoever does it. */
export const stuck = {
  queue: 'stuck',
  payload: z.object({ isDeadly: z.boolean() }),
  options: { retryLimit: 1, heartbeatSeconds: 30 },
}

/** A worker process that takes such jobs, saying so, for tests to kill it; reading reports is its end as well. */
if (import.meta.main) {
  await runWorker(process.env.DATABASE_URL ?? '', [
    handle({ kind: stuck, concurrency: 1, run: ({ isDeadly }) => begin(isDeadly) }),
    handle({ kind: extractJob, concurrency: 1, run: () => begin(true) }),
  ])
}

function begin(isDeadly: boolean): Promise<void> {
  console.log('begun')
  if (isDeadly) process.kill(process.pid, 'SIGKILL')
  return new Promise(() => {})
}
