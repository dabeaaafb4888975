import { and, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { PARTICULAR_WORD, PARTICULARS } from '#core/particulars.ts'
import { db } from '#db/client.ts'
import { particulars } from '#db/schema/particulars.ts'
import { auditAll } from '../audit.ts'
import { CollateError, notFound } from '../errors.ts'
import { lockArticle } from '../extraction/unread-version.ts'
import { mayTend } from '../library/may-tend.ts'
import { requireRole, requireUser, type Viewer } from '../viewer.ts'
import { applyParticulars, particularsNow } from './apply-particulars.ts'
import { words } from './set-particulars.ts'
import { mayRespell, nameSource, respellsBack } from './source-name.ts'

const schema = z.array(z.uuid()).min(1).max(PARTICULARS.length)

/**
 * Takes back what somebody set of a report, one thing or all that was set together: what was set before it counts
 * again, else what was read. It stays on record.
 * @throws CollateError `not-found`; `forbidden` for a researcher where somebody else added the report; `conflict` where
 * it was taken back already.
 */
export async function withdrawParticulars(viewer: Viewer, ids: unknown): Promise<{ articleId: string }> {
  const user = requireUser(viewer)
  const asked = schema.safeParse(ids)
  if (!asked.success) throw notFound('change')
  const isAsked = inArray(particulars.id, asked.data)
  return db().transaction(async (tx) => {
    const rows = await tx.select().from(particulars).where(isAsked)
    const articleId = rows[0]?.articleId
    if (!articleId || rows.length < asked.data.length || rows.some((row) => row.articleId !== articleId)) {
      throw notFound('change')
    }
    await lockArticle(tx, articleId)
    const found = await particularsNow(tx, articleId)
    if (!found) throw notFound('report')
    if (!mayTend(user, found.addedBy)) requireRole(user, 'editor')
    const withdrawn = await tx
      .update(particulars)
      .set({ withdrawnBy: user.userId, withdrawnAt: sql`now()` })
      .where(and(isAsked, isNull(particulars.withdrawnAt)))
      .returning()
    if (withdrawn.length < rows.length) throw new CollateError('conflict', 'This was taken back already.')
    const respelt = withdrawn.find((row) => respellsBack(row, found.now.source))
    if (respelt) {
      if (!mayRespell(user)) requireRole(user, 'editor')
      await nameSource(tx, respelt.was[0] ?? '', found.sourceId)
    }
    await applyParticulars(tx, articleId, { respelt: respelt !== undefined })
    await auditAll(
      tx,
      withdrawn.map(({ field, was, became }) => ({
        actor: viewer,
        action: 'article.particulars-taken-back',
        subject: { type: 'article', id: articleId },
        detail: {
          report: found.now.title[0],
          what: PARTICULAR_WORD[field],
          from: words(became),
          to: words(was),
        },
      })),
    )
    return { articleId }
  })
}
