import { and, eq } from 'drizzle-orm'
import { validate } from 'uuid'
import { db } from '#db/client.ts'
import { apiTokens } from '#db/schema/api-tokens.ts'
import { audit } from '#server/audit.ts'
import { notFound } from '#server/errors.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'

/** Ends a token of the viewer's at once. @throws CollateError `not-found` for anybody else's. */
export async function revokeToken(viewer: Viewer, id: string): Promise<void> {
  const user = requireUser(viewer)
  if (!validate(id)) throw notFound('token')
  await db().transaction(async (tx) => {
    const [gone] = await tx
      .delete(apiTokens)
      .where(and(eq(apiTokens.id, id), eq(apiTokens.userId, user.userId)))
      .returning({ name: apiTokens.name })
    if (!gone) throw notFound('token')
    await audit(tx, user, 'token.revoked', { type: 'token', id }, { name: gone.name })
  })
}
