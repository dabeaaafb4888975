import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { parse } from '#server/parse.ts'
import { requireRole, type Viewer } from '#server/viewer.ts'
import { jobTableName } from './enqueue.ts'
import { WORKER_NAME } from './job.ts'
import { jobReason } from './job-reason.ts'
import { jobSubjects } from './job-subjects.ts'
import { KINDS, kindName } from './kinds.ts'
import {
  type ConnectedWorker,
  JOB_STATES,
  type Job,
  type JobState,
  type KindOfWork,
  type Work,
} from './types.ts'

const PAGE = 50

const input = z.object({
  state: z.enum(JOB_STATES),
  kind: z.string().max(200).nullable(),
  page: z.int().min(1).max(10_000),
})

/** The queue's own errands, which are nobody's. */
const OURS = sql`left(name, 10) <> '__pgboss__'`

/** A number as it is, where extract() would count in decimals: this is asked of every job there is. */
const TOOK_MS = sql`date_part('epoch', completed_on - started_on) * 1000`

/** Each state as the queue keeps it, what its lists are sorted by, and that time. */
const STATES: Record<JobState, { where: SQL; order: SQL; at: SQL }> = {
  failed: { where: sql`state = 'failed'`, order: sql`completed_on desc, id`, at: sql`completed_on` },
  running: { where: sql`state = 'active'`, order: sql`started_on, id`, at: sql`started_on` },
  waiting: {
    where: sql`state in ('created', 'retry')`,
    order: sql`start_after, created_on, id`,
    at: sql`created_on`,
  },
  done: {
    where: sql`state = 'completed' and completed_on > now() - interval '1 day'`,
    order: sql`completed_on desc, id`,
    at: sql`completed_on`,
  },
  'set-aside': { where: sql`state = 'cancelled'`, order: sql`completed_on desc, id`, at: sql`completed_on` },
}

/**
 * The background work of the whole instance: how every kind of it stands, who does it, and a page of single jobs.
 * @param given `state` and `kind` of the jobs to list (all kinds where null), `page` from 1.
 * @throws CollateError `forbidden` for all but admins.
 */
export async function listJobs(viewer: Viewer, given: unknown): Promise<Work> {
  requireRole(viewer, 'admin')
  const { state, kind, page } = parse(input, given)
  const jobTable = await jobTableName()
  const [kinds, workers, { jobs, more }] = await Promise.all([
    countByKind(jobTable),
    connectedWorkers(),
    pageOfJobs(jobTable, state, kind, page),
  ])
  return { kinds, workers, jobs, page, more }
}

type CountRow = {
  name: string
  failed: number
  running: number
  waiting: number
  done: number
  aside: number
  later: number
  since: string | null
  average: number | null
  longest: number | null
}

async function countByKind(jobTable: SQL): Promise<KindOfWork[]> {
  const count = (of: JobState) => sql`count(*) filter (where ${STATES[of].where})::int`
  const { rows } = await db().execute<CountRow>(sql`
    select name, ${count('failed')} as failed, ${count('running')} as running, ${count('waiting')} as waiting,
      ${count('done')} as done, ${count('set-aside')} as aside,
      count(*) filter (where ${STATES.waiting.where} and start_after > now())::int as later,
      min(start_after) filter (where ${STATES.waiting.where} and start_after <= now()) as since,
      avg(${TOOK_MS}) filter (where ${STATES.done.where}) as average,
      max(${TOOK_MS}) filter (where ${STATES.done.where}) as longest
    from ${jobTable} where ${OURS} group by name`)
  const found = new Map(rows.map((row) => [row.name, row]))
  const others = rows.map(({ name }) => name).filter((name) => !KINDS.includes(name))
  return [...KINDS, ...others.sort()].map((kind) => {
    const row = found.get(kind)
    return {
      kind,
      name: kindName(kind),
      counts: {
        failed: row?.failed ?? 0,
        running: row?.running ?? 0,
        waiting: row?.waiting ?? 0,
        done: row?.done ?? 0,
        'set-aside': row?.aside ?? 0,
      },
      later: row?.later ?? 0,
      waitingSince: dateOf(row?.since),
      averageMs: row?.average ?? null,
      longestMs: row?.longest ?? null,
    }
  })
}

/** Each worker names its connections after itself; see worker/run-worker.ts. */
async function connectedWorkers(): Promise<ConnectedWorker[]> {
  const { rows } = await db().execute<{ name: string; since: string; seen: string }>(sql`
    select application_name as name, min(backend_start) as since, max(state_change) as seen
    from pg_stat_activity
    where datname = current_database() and starts_with(application_name, ${WORKER_NAME})
    group by application_name order by min(backend_start), application_name`)
  return rows.map(({ name, since, seen }) => ({
    name: name.slice(WORKER_NAME.length).trim(),
    since: new Date(since),
    seen: new Date(seen),
  }))
}

type JobRow = {
  id: string
  name: string
  data: unknown
  output: unknown
  tries: number
  at: string
  next: string | null
  took: number | null
}

async function pageOfJobs(jobTable: SQL, state: JobState, kind: string | null, page: number) {
  const { where, order, at } = STATES[state]
  const { rows } = await db().execute<JobRow>(sql`
    select id, name, data, output, ${at} as at,
      retry_count + case when state = 'created' then 0 when state = 'retry' then 0 else 1 end as tries,
      case when state in ('created', 'retry') and start_after > now() then start_after end as next,
      case when state = 'completed' then ${TOOK_MS} end as took
    from ${jobTable} where ${OURS} and ${where} ${kind === null ? sql`` : sql`and name = ${kind}`}
    order by ${order} limit ${PAGE + 1} offset ${(page - 1) * PAGE}`)
  const shown = rows.slice(0, PAGE)
  const subjects = await jobSubjects(shown.map(({ data }) => data))
  const jobs: Job[] = shown.map((row, i) => ({
    id: row.id,
    kind: row.name,
    kindName: kindName(row.name),
    state,
    subject: subjects[i] ?? null,
    reason: state === 'done' ? null : jobReason(row.output),
    tries: row.tries,
    at: new Date(row.at),
    nextTryAt: dateOf(row.next),
    tookMs: row.took,
  }))
  return { jobs, more: rows.length > PAGE }
}

function dateOf(value: string | null | undefined): Date | null {
  return value ? new Date(value) : null
}
