import { desc, eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { apiTokens } from '#db/schema/api-tokens.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import type { TokenRow } from './types.ts'

/** The viewer's own tokens, newest first. @throws CollateError `unauthenticated`. */
export async function listTokens(viewer: Viewer): Promise<TokenRow[]> {
  const user = requireUser(viewer)
  return db()
    .select({
      id: apiTokens.id,
      name: apiTokens.name,
      createdAt: apiTokens.createdAt,
      lastUsedAt: apiTokens.lastUsedAt,
    })
    .from(apiTokens)
    .where(eq(apiTokens.userId, user.userId))
    .orderBy(desc(apiTokens.id))
}
