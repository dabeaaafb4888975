import { eq } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { credentials } from '#db/schema/credentials.ts'
import { users } from '#db/schema/users.ts'
import { fitsResetToken, readResetToken } from './reset-token.ts'

export type Reset = { userId: string; name: string; email: string }

/** Whose password a token can set. Null where it is used, too old or made up. */
export async function findReset(
  token: string,
  tx: Pick<Transaction, 'select'> = db(),
): Promise<Reset | null> {
  const claim = readResetToken(token)
  if (!claim) return null
  const [person] = await tx
    .select({ userId: users.id, name: users.name, email: users.email, hash: credentials.hash })
    .from(users)
    .leftJoin(credentials, eq(credentials.userId, users.id))
    .where(eq(users.id, claim.userId))
  if (!person || !fitsResetToken(token, person.hash)) return null
  const { hash: _, ...reset } = person
  return reset
}
