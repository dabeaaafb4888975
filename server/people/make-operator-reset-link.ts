import { eq, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { credentials } from '#db/schema/credentials.ts'
import { users } from '#db/schema/users.ts'
import { audit } from '#server/audit.ts'
import { notFound } from '#server/errors.ts'
import { parse } from '#server/parse.ts'
import { NOBODY } from '#server/viewer.ts'
import { email } from './inputs.ts'
import { makeResetToken } from './reset-token.ts'

/**
 * The same as makeResetLink for whoever runs the machine, who needs no account: an only admin can forget their
 * password, too. Never reachable from a page. @throws `invalid`, `not-found`.
 */
export async function makeOperatorResetLink(address: unknown): Promise<{ token: string }> {
  const given = parse(email, address)
  return db().transaction(async (tx) => {
    const [person] = await tx
      .select({ id: users.id, name: users.name, hash: credentials.hash })
      .from(users)
      .leftJoin(credentials, eq(credentials.userId, users.id))
      .where(eq(sql`lower(${users.email})`, given))
    if (!person) throw notFound('person')
    const detail = { name: person.name, by: 'command line' }
    await audit(tx, NOBODY, 'person.reset-link-made', { type: 'person', id: person.id }, detail)
    return { token: makeResetToken(person.id, person.hash) }
  })
}
