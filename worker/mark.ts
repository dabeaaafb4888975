import { randomInt } from 'node:crypto'
import { Client, type QueryResultRow } from 'pg'
import { type Attempt, attemptLock, attemptName } from '#server/jobs/attempt-lock.ts'
import { JOB_SCHEMA } from '#server/jobs/job.ts'

/**
 * By what others see that a worker is there, and which jobs it has: advisory locks on one connection that is open for as
 * long as the worker lives. However it ends, the database lets go of them with the connection.
 */
export type Mark = {
  /**
   * Marks jobs as had by this worker, in place of what the same line of work had before.
   * @returns those that are: not what has been given back since it was taken. The signal is aborted when the connection
   *   is lost, and with it the claim: others may take the jobs then.
   */
  hold<J extends Attempt>(line: string, queue: string, jobs: J[]): Promise<{ held: J[]; lost: AbortSignal }>
  /** The numbers of all workers that are there. */
  alive(): Promise<Set<number>>
  close(): Promise<void>
}

type Session = {
  client: Client
  /** What was asked last, or else that the connection is made. */
  before: Promise<unknown>
  lost: AbortController
  /** What each line of work has locked, until it takes something else: the queue settles a job after us. */
  lines: Map<string, string[]>
}

/** Any constant will do; it must differ from other advisory locks of the portal that go by two numbers. */
const WORKERS = 7_305_341
/** A server that does not answer for so long is gone, whatever the connection says. */
const PATIENCE_MS = 20_000
/** By this the server finds out about a machine that is gone: asked after 5 quiet seconds, given up after 6 more. */
const KEEPALIVE = `select set_config('tcp_keepalives_idle', '5', false),
  set_config('tcp_keepalives_interval', '2', false), set_config('tcp_keepalives_count', '3', false)`

/** The mark of a worker, on a connection that goes by `name` and is opened anew where it was lost. */
export function openMark(url: string, name: string): Mark {
  let current: Session | undefined

  function session(): Session {
    if (current && !current.lost.signal.aborted) return current
    const client = new Client({
      connectionString: url,
      application_name: name,
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    })
    const lost = new AbortController()
    for (const event of ['error', 'end'] as const) client.on(event, () => lost.abort())
    current = { client, before: begin(client), lost, lines: new Map() }
    return current
  }

  async function begin(client: Client): Promise<void> {
    await client.connect()
    await client.query(KEEPALIVE)
    // A number for each connection: that the one before is gone shows, and its lock is not waited for.
    await client.query('select pg_advisory_lock($1, $2)', [WORKERS, randomInt(2 ** 31)])
  }

  /** Asks one thing after the other. Nothing that is asked here fails but with the connection. */
  function ask<Row extends QueryResultRow>(on: Session, text: string, values: unknown[]): Promise<Row[]> {
    const asked = on.before.then(async () => (await on.client.query<Row>(text, values)).rows)
    on.before = asked.catch((error) => {
      on.lost.abort()
      on.client.end().catch(() => {})
      throw error
    })
    // Whoever asked hears of it, and so does whoever asks next.
    on.before.catch(() => {})
    return asked
  }

  return {
    async hold(line, queue, jobs) {
      const on = session()
      const names = jobs.map(attemptName)
      const before = on.lines.get(line) ?? []
      on.lines.set(line, names)
      const lock = attemptLock('name')
      await ask(on, `select pg_advisory_unlock(${lock}) from unnest($1::text[]) as name`, [before])
      await ask(on, `select pg_advisory_lock(${lock}) from unnest($1::text[]) as name`, [names])
      // Asked once they are locked: nobody gives them back from here on.
      const rows = await ask<{ id: string }>(
        on,
        `select id from ${JOB_SCHEMA}.job where name = $1 and id = any($2::uuid[]) and state = 'active'
          and id::text || ':' || retry_count = any($3::text[])`,
        [queue, jobs.map(({ id }) => id), names],
      )
      const ours = new Set(rows.map(({ id }) => id))
      return { held: jobs.filter(({ id }) => ours.has(id)), lost: on.lost.signal }
    },
    async alive() {
      const rows = await ask<{ number: number }>(
        session(),
        `select objid::int as number from pg_locks where locktype = 'advisory' and classid = $1 and objsubid = 2
          and database = (select oid from pg_database where datname = current_database())`,
        [WORKERS],
      )
      return new Set(rows.map((row) => row.number))
    },
    async close() {
      if (current && !current.lost.signal.aborted) await current.client.end()
    },
  }
}
