import { and, eq, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Transaction } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { notDuplicates } from '#db/schema/not-duplicates.ts'
import { users } from '#db/schema/users.ts'
import { type Actor, audit } from '#server/audit.ts'
import { CollateError, notFound } from '#server/errors.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { pairOf } from './pair.ts'

const input = z
  .object({ articleId: z.uuid(), otherId: z.uuid() })
  .refine(({ articleId, otherId }) => articleId !== otherId, 'A report is no duplicate of itself.')

/**
 * Says that two reports are no duplicates of each other, though their words are much alike. It counts wherever
 * near-copies are shown, until it is taken back.
 * @returns its id. @throws CollateError `invalid`, `not-found`, `conflict` where somebody has said so already.
 */
export async function tellApart(viewer: Viewer, given: unknown): Promise<string> {
  const user = requireUser(viewer)
  const { articleId, otherId } = parse(input, given)
  const pair = pairOf(articleId, otherId)
  return db().transaction(async (tx) => {
    const here = await tx
      .select({ id: articles.id })
      .from(articles)
      .where(inArray(articles.id, [pair.a, pair.b]))
    if (here.length < 2) throw notFound('report')
    const [made] = await storeTold(tx, user, [pair])
    if (made) return made
    const [known] = await tx
      .select({ by: users.name })
      .from(notDuplicates)
      .leftJoin(users, eq(users.id, notDuplicates.madeBy))
      .where(and(eq(notDuplicates.a, pair.a), eq(notDuplicates.b, pair.b), isNull(notDuplicates.withdrawnAt)))
    throw new CollateError('conflict', `${known?.by ?? 'Somebody'} has said so already.`)
  })
}

/** Says of one report that it is no duplicate of others, in the caller's transaction. @returns the ids of what is new. */
export async function storeTold(
  tx: Transaction,
  actor: Actor,
  pairs: Array<{ a: string; b: string }>,
): Promise<string[]> {
  if (pairs.length === 0) return []
  const madeBy = 'userId' in actor ? actor.userId : null
  const made = await tx
    .insert(notDuplicates)
    .values(pairs.map((pair) => ({ ...pair, madeBy })))
    .onConflictDoNothing()
    .returning()
  for (const { id, a, b } of made) {
    await audit(tx, actor, 'article.told-apart', { type: 'article', id: a }, { from: b, decision: id })
  }
  return made.map(({ id }) => id)
}
