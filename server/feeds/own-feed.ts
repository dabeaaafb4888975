import { eq } from 'drizzle-orm'
import { validate } from 'uuid'
import type { Transaction } from '#db/client.ts'
import { feeds } from '#db/schema/feeds.ts'
import { notFound } from '#server/errors.ts'
import { requireRole, type User } from '#server/viewer.ts'

/** Whether a person may change or remove a feed: whoever added it, and editors. */
export function isOwnFeed(user: User, addedBy: string | null): boolean {
  return addedBy === user.userId || user.role !== 'researcher'
}

/**
 * Locks a feed that the person may change until the transaction ends.
 * @throws CollateError `not-found`, `forbidden` for a researcher where somebody else added it.
 */
export async function lockOwnFeed(tx: Transaction, user: User, id: string) {
  if (!validate(id)) throw notFound('feed')
  const [feed] = await tx.select().from(feeds).where(eq(feeds.id, id)).for('update')
  if (!feed) throw notFound('feed')
  if (!isOwnFeed(user, feed.addedBy)) requireRole(user, 'editor')
  return feed
}
