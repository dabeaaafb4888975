import { type SQL, sql } from 'drizzle-orm'
import { Pool } from 'pg'
import { fromDrizzle, type JobOptions, PgBoss } from 'pg-boss'
import { type Database, db, type Transaction } from '#db/client.ts'
import { JOB_SCHEMA, type JobKind, queueOptions } from './job.ts'

type Sender = { boss: PgBoss; connection: Pool; queues: Map<string, Promise<void>> }

/** One sender for each database this process talks to: one in production, one a test file in tests. */
const senders = new WeakMap<Database, Promise<Sender>>()

/**
 * Asks for background work within the caller's transaction: the job exists if and only if the transaction commits.
 * Returns the job's id, or undefined if `options.singletonKey` found the same work waiting already.
 * Throws ZodError if the payload does not fit the kind of job.
 */
export async function enqueue<Payload extends object>(
  tx: Transaction,
  kind: JobKind<Payload>,
  payload: Payload,
  options: Pick<JobOptions, 'priority' | 'singletonKey' | 'startAfter'> = {},
): Promise<string | undefined> {
  const data = kind.payload.parse(payload)
  const sender = await senderFor(db())
  await queueReady(sender, kind)
  const id = await sender.boss.send(kind.queue, data, { ...options, db: fromDrizzle(tx, sql) })
  return id ?? undefined
}

/** Jobs in one statement: each costs a few hundred bytes of it. */
const JOBS = 2000

type ManyOptions<Payload> = Pick<JobOptions, 'priority' | 'startAfter'> & {
  /** What makes a piece of work the same as one that waits already. */
  singletonKey?: (payload: Payload) => string
}

/** Asks for any number of pieces of work of one kind, as `enqueue` does for one. */
export async function enqueueAll<Payload extends object>(
  tx: Transaction,
  kind: JobKind<Payload>,
  payloads: Payload[],
  { singletonKey, ...options }: ManyOptions<Payload> = {},
): Promise<void> {
  if (payloads.length === 0) return
  const jobs = payloads.map((payload) => ({
    ...options,
    data: kind.payload.parse(payload),
    ...(singletonKey && { singletonKey: singletonKey(payload) }),
  }))
  const sender = await senderFor(db())
  await queueReady(sender, kind)
  for (let i = 0; i < jobs.length; i += JOBS) {
    await sender.boss.insert(kind.queue, jobs.slice(i, i + JOBS), { db: fromDrizzle(tx, sql) })
  }
}

/** The queue of this process's database, for what is done to jobs beside asking for them. */
export async function jobQueue(): Promise<PgBoss> {
  return (await senderFor(db())).boss
}

/** The table that jobs are kept in, which is made where it is not there yet. */
export async function jobTableName(): Promise<SQL> {
  await jobQueue()
  return sql`${sql.identifier(JOB_SCHEMA)}.job`
}

/** Lets go of the queues of this process's database, for programs that are done. Comes before closing the database. */
export async function closeSender(): Promise<void> {
  const started = senders.get(db())
  senders.delete(db())
  const sender = await started
  await sender?.boss.stop({ graceful: false })
  await sender?.connection.end()
}

function senderFor(database: Database): Promise<Sender> {
  const kept = senders.get(database)
  if (kept) return kept
  const started = startSender(database)
  senders.set(database, started)
  started.catch(() => senders.delete(database))
  return started
}

/**
 * Sends only: maintenance and schedules are the worker's. What it has to look up comes by a connection of its own: if
 * it waited for one of those that verbs use, as many of them as there are would hold all of them and wait for it.
 */
async function startSender(database: Database): Promise<Sender> {
  const { connectionString } = database.$client.options
  const connection = new Pool({
    connectionString,
    max: 1,
    connectionTimeoutMillis: 10_000,
    allowExitOnIdle: true,
    application_name: 'collate job sender',
  })
  // One that is lost while it idles is opened anew; a query that fails says so itself.
  connection.on('error', () => {})
  const boss = new PgBoss({
    schema: JOB_SCHEMA,
    supervise: false,
    schedule: false,
    db: { executeSql: (text, values) => connection.query(text, values) },
  })
  boss.on('error', (error) => console.error(`Job queue: ${error.message}`))
  await boss.start()
  return { boss, connection, queues: new Map() }
}

function queueReady<Payload extends object>(sender: Sender, kind: JobKind<Payload>): Promise<void> {
  const kept = sender.queues.get(kind.queue)
  if (kept) return kept
  const made = sender.boss.createQueue(kind.queue, queueOptions(kind))
  sender.queues.set(kind.queue, made)
  made.catch(() => sender.queues.delete(kind.queue))
  return made
}
