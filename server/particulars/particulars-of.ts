import { desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { validate } from 'uuid'
import { db } from '#db/client.ts'
import { particulars } from '#db/schema/particulars.ts'
import { users } from '#db/schema/users.ts'
import { notFound } from '../errors.ts'
import { mayTend } from '../library/may-tend.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { particularsNow, readBefore } from './apply-particulars.ts'
import { mayRespell, respellsBack } from './source-name.ts'
import type { ReportParticulars } from './types.ts'

/**
 * What a report says of itself, what of it people set, and what was read before.
 * @throws CollateError `unauthenticated`, `not-found`.
 */
export async function particularsOf(viewer: Viewer, articleId: string): Promise<ReportParticulars> {
  const user = requireUser(viewer)
  const withdrawer = alias(users, 'withdrawer')
  const [found, rows] = validate(articleId)
    ? await Promise.all([
        particularsNow(db(), articleId),
        db()
          .select({ row: particulars, by: users.name, withdrawnBy: withdrawer.name })
          .from(particulars)
          .leftJoin(users, eq(users.id, particulars.madeBy))
          .leftJoin(withdrawer, eq(withdrawer.id, particulars.withdrawnBy))
          .where(eq(particulars.articleId, articleId))
          .orderBy(desc(particulars.id)),
      ])
    : [null, []]
  if (!found) throw notFound('report')
  const maySet = mayTend(user, found.addedBy)
  return {
    now: found.now,
    read: readBefore(rows.map(({ row }) => row).reverse(), found.captured),
    history: rows.map(({ row, by, withdrawnBy }) => {
      const { id, field, was, became, madeAt, withdrawnAt } = row
      return {
        id,
        field,
        was,
        became,
        by,
        at: madeAt,
        withdrawn: withdrawnAt && { by: withdrawnBy, at: withdrawnAt },
        mayTakeBack: maySet && !withdrawnAt && (mayRespell(user) || !respellsBack(row, found.now.source)),
      }
    }),
    maySet,
    mayRespell: mayRespell(user),
  }
}
