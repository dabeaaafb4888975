import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { credentials } from '#db/schema/credentials.ts'
import { users } from '#db/schema/users.ts'
import { audit } from '#server/audit.ts'
import { notFound } from '#server/errors.ts'
import { parse } from '#server/parse.ts'
import { requireRole, type Viewer } from '#server/viewer.ts'
import { makeResetToken } from './reset-token.ts'

const linkInput = z.object({ userId: z.uuid() })

/**
 * For a person who forgot their password: a token with which they set a new one within a day. Collate sends no
 * e-mail, so an admin hands it over.
 * @throws `forbidden` for all but admins, `not-found`.
 */
export async function makeResetLink(viewer: Viewer, input: unknown): Promise<{ token: string }> {
  const admin = requireRole(viewer, 'admin')
  const { userId } = parse(linkInput, input)
  return db().transaction(async (tx) => {
    const [person] = await tx
      .select({ name: users.name, hash: credentials.hash })
      .from(users)
      .leftJoin(credentials, eq(credentials.userId, users.id))
      .where(eq(users.id, userId))
    if (!person) throw notFound('person')
    await audit(tx, admin, 'person.reset-link-made', { type: 'person', id: userId }, { name: person.name })
    return { token: makeResetToken(userId, person.hash) }
  })
}
