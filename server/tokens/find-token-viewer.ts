import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { apiTokens } from '#db/schema/api-tokens.ts'
import { users } from '#db/schema/users.ts'
import { NOBODY, SCOPES, type Viewer } from '#server/viewer.ts'
import { hashApiToken } from './create-token.ts'

/** How exactly "last used" is kept. */
const USED_MINUTES = 5

/**
 * Who a token stands for; nobody where it was revoked or made up, or its person's account is closed. In a transaction
 * because those always reach the primary database, as for sessions.
 */
export async function findTokenViewer(token: string): Promise<Viewer> {
  return db().transaction(async (tx) => {
    const [found] = await tx
      .select({
        tokenId: apiTokens.id,
        userId: users.id,
        name: users.name,
        scopes: apiTokens.scopes,
        stale: sql<boolean>`coalesce(${apiTokens.lastUsedAt} < now() - make_interval(mins => ${USED_MINUTES}), true)`,
      })
      .from(apiTokens)
      .innerJoin(users, eq(users.id, apiTokens.userId))
      .where(and(eq(apiTokens.tokenHash, hashApiToken(token)), isNull(users.disabledAt)))
    if (!found) return NOBODY
    const { stale, scopes, ...viewer } = found
    if (stale) {
      await tx.update(apiTokens).set({ lastUsedAt: sql`now()` }).where(eq(apiTokens.id, viewer.tokenId))
    }
    return { kind: 'token', ...viewer, scopes: SCOPES.filter((scope) => scopes.includes(scope)) }
  })
}
