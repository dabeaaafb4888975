import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { credentials } from '#db/schema/credentials.ts'
import { users } from '#db/schema/users.ts'
import { CollateError } from '#server/errors.ts'
import { parse } from '#server/parse.ts'
import { countAttempt, forgetAttempts } from './attempts.ts'
import { email, typedPassword } from './inputs.ts'
import { DECOY, hashPassword, verifyPassword } from './password-hash.ts'
import { Refusal } from './refusal.ts'

const credentialsInput = z.object({ email, password: typedPassword })

/**
 * Checks an address and a password. Takes as long, and says the same, whether or not there is such an account.
 * @param address where the request comes from, null where that is not known.
 * @throws CollateError `invalid` for a wrong pair, `too-many-attempts`, Refusal for a disabled account.
 */
export async function verifyCredentials(
  input: unknown,
  address: string | null,
): Promise<{ userId: string; name: string }> {
  const given = parse(credentialsInput, input)
  const attempt = { email: given.email, address }
  await countAttempt(attempt)

  const [found] = await db()
    .select({ userId: users.id, name: users.name, disabledAt: users.disabledAt, hash: credentials.hash })
    .from(users)
    .innerJoin(credentials, eq(credentials.userId, users.id))
    .where(eq(sql`lower(${users.email})`, given.email))
  const { matches, outdated } = await verifyPassword(given.password, found?.hash ?? DECOY)
  if (!found || !matches) {
    throw new CollateError('invalid', 'The e-mail address or the password is not right.')
  }
  if (found.disabledAt) throw new Refusal('disabled')
  await forgetAttempts(attempt)
  if (outdated) {
    const hash = await hashPassword(given.password)
    // A password that was changed meanwhile stays changed.
    await db()
      .update(credentials)
      .set({ hash })
      .where(and(eq(credentials.userId, found.userId), eq(credentials.hash, found.hash)))
  }
  return { userId: found.userId, name: found.name }
}
