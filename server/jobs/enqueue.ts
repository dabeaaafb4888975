import { sql } from 'drizzle-orm'
import { fromDrizzle, type JobOptions, PgBoss } from 'pg-boss'
import { type Database, db, type Transaction } from '#db/client.ts'
import { JOB_SCHEMA, type JobKind, queueOptions } from './job.ts'

type Sender = { boss: PgBoss; queues: Map<string, Promise<void>> }

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

/** Lets go of the queues of this process's database, for programs that are done. Comes before closing the database. */
export async function closeSender(): Promise<void> {
  const started = senders.get(db())
  senders.delete(db())
  await (await started)?.boss.stop({ graceful: false })
}

function senderFor(database: Database): Promise<Sender> {
  const kept = senders.get(database)
  if (kept) return kept
  const started = startSender(database)
  senders.set(database, started)
  started.catch(() => senders.delete(database))
  return started
}

/** Sends only: maintenance and schedules are the worker's. It borrows the pool that verbs use. */
async function startSender(database: Database): Promise<Sender> {
  const boss = new PgBoss({
    schema: JOB_SCHEMA,
    supervise: false,
    schedule: false,
    db: { executeSql: (text, values) => database.$client.query(text, values) },
  })
  boss.on('error', (error) => console.error(`Job queue: ${error.message}`))
  await boss.start()
  return { boss, queues: new Map() }
}

function queueReady<Payload extends object>(sender: Sender, kind: JobKind<Payload>): Promise<void> {
  const kept = sender.queues.get(kind.queue)
  if (kept) return kept
  const made = sender.boss.createQueue(kind.queue, queueOptions(kind))
  sender.queues.set(kind.queue, made)
  made.catch(() => sender.queues.delete(kind.queue))
  return made
}
