import type { Route } from 'next'
import { z } from 'zod'
import { JOB_STATES } from '#server/jobs/types.ts'
import { one, type RawParams, writeParams } from '../../_lib/read-params.ts'

const schema = z.object({
  state: one.pipe(z.enum(JOB_STATES)).catch('failed'),
  kind: one.pipe(z.string().min(1).max(200)).nullable().catch(null),
  page: one
    .pipe(z.string().regex(/^[1-9]\d{0,3}$/))
    .transform(Number)
    .catch(1),
})

export type JobsParams = z.output<typeof schema>

/** Which jobs an address asks for; those that failed, where it does not say. */
export function parseJobsParams(raw: RawParams): JobsParams {
  return schema.parse(raw)
}

export function jobsHref({ state, kind, page = 1 }: Omit<JobsParams, 'page'> & { page?: number }): Route {
  const params = { state: state === 'failed' ? null : state, kind, page: page > 1 ? String(page) : null }
  return `/jobs${writeParams(params)}` as Route
}
