import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { comparisons } from '#db/schema/comparisons.ts'
import { auditAll } from '../audit.ts'
import type { User } from '../viewer.ts'

type Seen = 'private' | 'members'

/**
 * Makes comparisons of one's own visible to members, or takes that back, in the caller's transaction. Those that are
 * not as `from` says stay as they are.
 * @returns the ids of those that are another now.
 */
export async function shareComparisons(
  tx: Transaction,
  user: User,
  ids: string[],
  { from, to }: { from: Seen; to: Seen },
): Promise<string[]> {
  const changed = await tx
    .update(comparisons)
    .set({ visibility: to, updatedAt: new Date() })
    .where(
      and(
        inArray(comparisons.id, ids),
        eq(comparisons.ownerId, user.userId),
        eq(comparisons.visibility, from),
      ),
    )
    .returning({ id: comparisons.id, title: comparisons.title, visibility: comparisons.visibility })
  await auditAll(
    tx,
    changed.map(({ id, ...detail }) => ({
      actor: user,
      action: 'comparison.changed',
      subject: { type: 'comparison', id },
      detail,
    })),
  )
  return changed.map(({ id }) => id)
}
