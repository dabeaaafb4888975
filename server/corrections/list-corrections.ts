import { desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { corrections } from '#db/schema/corrections.ts'
import { users } from '#db/schema/users.ts'
import { notFound } from '../errors.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import type { CorrectionRow } from './types.ts'

const withdrawers = alias(users, 'withdrawers')

/** Every correction of a report, the newest first, withdrawn ones too. @throws `unauthenticated`, `not-found`. */
export async function listCorrections(viewer: Viewer, articleId: string): Promise<CorrectionRow[]> {
  requireUser(viewer)
  if (!z.uuid().safeParse(articleId).success) throw notFound('report')
  const rows = await db()
    .select({
      id: corrections.id,
      versionId: corrections.versionId,
      kind: corrections.kind,
      about: corrections.about,
      decision: corrections.decision,
      note: corrections.note,
      by: users.name,
      at: corrections.madeAt,
      withdrawnBy: withdrawers.name,
      withdrawnAt: corrections.withdrawnAt,
    })
    .from(corrections)
    .leftJoin(users, eq(users.id, corrections.madeBy))
    .leftJoin(withdrawers, eq(withdrawers.id, corrections.withdrawnBy))
    .where(eq(corrections.articleId, articleId))
    .orderBy(desc(corrections.id))
  if (rows.length === 0) {
    const [article] = await db().select({ id: articles.id }).from(articles).where(eq(articles.id, articleId))
    if (!article) throw notFound('report')
  }
  return rows.map(({ withdrawnBy, withdrawnAt, ...row }) => ({
    ...row,
    withdrawn: withdrawnAt && { by: withdrawnBy, at: withdrawnAt },
  }))
}
