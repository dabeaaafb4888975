import { and, desc, eq, isNull, or, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { notDuplicates } from '#db/schema/not-duplicates.ts'
import { sources } from '#db/schema/sources.ts'
import { users } from '#db/schema/users.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import type { ToldApart } from './types.ts'
import { mayWithdraw } from './withdraw.ts'

/** The reports that are said to be no duplicates of this one, by whom and since when; newest first. */
export async function listToldApart(viewer: Viewer, articleId: string): Promise<ToldApart[]> {
  const user = requireUser(viewer)
  if (!validate(articleId)) return []
  const { a, b } = notDuplicates
  const rows = await db()
    .select({
      id: notDuplicates.id,
      article: { id: articles.id, title: articles.title, source: sources.name },
      madeBy: notDuplicates.madeBy,
      by: users.name,
      at: notDuplicates.madeAt,
    })
    .from(notDuplicates)
    .innerJoin(articles, eq(articles.id, sql`case when ${a} = ${articleId} then ${b} else ${a} end`))
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .leftJoin(users, eq(users.id, notDuplicates.madeBy))
    .where(and(or(eq(a, articleId), eq(b, articleId)), isNull(notDuplicates.withdrawnAt)))
    .orderBy(desc(notDuplicates.id))
  return rows.map(({ madeBy, ...row }) => ({ ...row, mayWithdraw: mayWithdraw(user, madeBy) }))
}
