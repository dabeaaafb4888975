import { type SQL, sql } from 'drizzle-orm'

/** A job as a worker took it: what it does later counts only as long as nobody has taken it since. */
export type Attempt = { id: string; retryCount: number }

/** What names an attempt among all there are. */
export function attemptName({ id, retryCount }: Attempt): string {
  return `${id}:${retryCount}`
}

/**
 * The number of the advisory lock that whoever has an attempt holds for as long as it works on it, of an expression that
 * gives its name. Two attempts at one job have two numbers, so that whoever takes it next need not wait.
 */
export function attemptLock(name: string): string {
  return `hashtextextended('collate attempt ' || ${name}, 0)`
}

/** The same where the attempt is a row of the queue's table. */
export const ROW_LOCK: SQL = sql.raw(attemptLock("id::text || ':' || retry_count"))
