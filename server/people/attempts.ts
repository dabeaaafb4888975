import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { and, eq, gt, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { signInAttempts } from '#db/schema/sign-in-attempts.ts'
import { CollateError } from '#server/errors.ts'

const WINDOW_MINUTES = 15
const LIMIT = { account: 10, address: 100 }

/** Whose attempts are counted. An address is known only behind a proxy that is trusted to say it. */
export type Attempt = { email?: string; address?: string | null }

/**
 * Counts an attempt before its password is looked at, so that attempts sent at the same time cannot slip through.
 * @throws CollateError `too-many-attempts`, saying how long to wait.
 */
export async function countAttempt(attempt: Attempt): Promise<void> {
  for (const { key, limit } of keysOf(attempt)) {
    const over = sql`${signInAttempts.windowStartedAt} < now() - make_interval(mins => ${WINDOW_MINUTES})`
    const [row] = await db()
      .insert(signInAttempts)
      .values({ key, count: 1, windowStartedAt: sql`now()` })
      .onConflictDoUpdate({
        target: signInAttempts.key,
        set: {
          count: sql`case when ${over} then 1 else ${signInAttempts.count} + 1 end`,
          windowStartedAt: sql`case when ${over} then now() else ${signInAttempts.windowStartedAt} end`,
        },
      })
      .returning({
        count: signInAttempts.count,
        seconds: sql<number>`extract(epoch from ${signInAttempts.windowStartedAt} + make_interval(mins => ${WINDOW_MINUTES}) - now())::float8`,
      })
    if (row && row.count > limit) throw tooMany(row.seconds)
  }
}

/** Forgets the failures of an account that has proved itself, and takes its attempt back from its address. */
export async function forgetAttempts(attempt: Attempt): Promise<void> {
  for (const { key, limit } of keysOf(attempt)) {
    if (limit === LIMIT.account) await db().delete(signInAttempts).where(eq(signInAttempts.key, key))
    else
      await db()
        .update(signInAttempts)
        .set({ count: sql`${signInAttempts.count} - 1` })
        .where(and(eq(signInAttempts.key, key), gt(signInAttempts.count, 0)))
  }
}

function keysOf({ email, address }: Attempt): { key: string; limit: number }[] {
  const keys: { key: string; limit: number }[] = []
  if (email) keys.push({ key: `account:${digest(email)}`, limit: LIMIT.account })
  if (address) keys.push({ key: `address:${digest(network(address))}`, limit: LIMIT.address })
  return keys
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** One customer of a provider holds a whole IPv6 /64, so its first four groups are what is counted. */
export function network(given: string): string {
  const address = given.replace(/^::ffff:(?=[\d.]+$)/i, '')
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.toLowerCase().split('::')
  const groups = head === '' ? [] : head.split(':')
  if (tail !== undefined) {
    const rest = tail === '' ? [] : tail.split(':')
    while (groups.length + rest.length < 8) groups.push('0')
    groups.push(...rest)
  }
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}

function tooMany(seconds: number): CollateError {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`
  return new CollateError('too-many-attempts', `Too many attempts. Please wait ${wait}, then try again.`)
}
