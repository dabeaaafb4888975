import { and, desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Particular, type Particulars, particularText } from '#core/particulars.ts'
import type { Transaction } from '#db/client.ts'
import { particulars } from '#db/schema/particulars.ts'
import { users } from '#db/schema/users.ts'
import { CollateError, type FieldErrors } from '../errors.ts'

/** Tells a person who is late, at each field they changed, who made it what and what it is now. */
export async function sayWhatHappened(
  tx: Transaction,
  articleId: string,
  late: Particular[],
  now: Particulars,
): Promise<CollateError> {
  const fields: FieldErrors = {}
  for (const field of late) {
    const text = particularText(now[field])
    const deed = await lastDeed(tx, articleId, field)
    const became = text ? `“${text}”` : 'empty'
    const what = deed
      ? `${deed.by ?? 'Somebody'} ${deed.tookBack ? 'took back what was set here' : 'set this'} since you opened the form; it is ${became} now.`
      : `This has become ${became} since you opened the form.`
    fields[field] = `${what} Yours was not saved. Save again to put it in its place.`
  }
  return new CollateError('conflict', 'This has been set by somebody else since you opened the form.', fields)
}

/** Who last set a field or took that back; null where nobody did, and a capture or another report brought it. */
async function lastDeed(tx: Transaction, articleId: string, field: Particular) {
  const withdrawer = alias(users, 'withdrawer')
  const rows = await tx
    .select({
      by: users.name,
      at: particulars.madeAt,
      withdrawnBy: withdrawer.name,
      withdrawnAt: particulars.withdrawnAt,
    })
    .from(particulars)
    .leftJoin(users, eq(users.id, particulars.madeBy))
    .leftJoin(withdrawer, eq(withdrawer.id, particulars.withdrawnBy))
    .where(and(eq(particulars.articleId, articleId), eq(particulars.field, field)))
    .orderBy(desc(particulars.id))
  const deeds = rows.map(({ by, at, withdrawnBy, withdrawnAt }) =>
    withdrawnAt ? { by: withdrawnBy, at: withdrawnAt, tookBack: true } : { by, at, tookBack: false },
  )
  return deeds.reduce<(typeof deeds)[number] | null>(
    (last, deed) => (last && last.at >= deed.at ? last : deed),
    null,
  )
}
