import { createHash, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { cleanLine } from '#core/read/clean-text.ts'
import { db } from '#db/client.ts'
import { apiTokens } from '#db/schema/api-tokens.ts'
import { audit } from '#server/audit.ts'
import { CollateError } from '#server/errors.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'

/** More than anybody has programs; a list that long is a mistake or worse. */
const MOST = 50
/** Shows in a log or a file what it is that should not be there. */
const PREFIX = 'collate_'

const input = z.object({
  name: z
    .string()
    .transform(cleanLine)
    .pipe(z.string().min(1, 'Say what will use it.').max(100, 'The name is longer than 100 characters.')),
})

/** SHA-256, hexadecimal. A token is random and long: a slow hash would add nothing. */
export function hashApiToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/**
 * Makes a token that lets a program send pages for the viewer. It is returned this once and kept only as a hash.
 * @param input `name`: what will use it. @throws CollateError `invalid`, or `conflict` where there are too many.
 */
export async function createToken(viewer: Viewer, given: unknown): Promise<{ id: string; token: string }> {
  const user = requireUser(viewer)
  const { name } = parse(input, given)
  const token = PREFIX + randomBytes(32).toString('base64url')
  return db().transaction(async (tx) => {
    const count = await tx.$count(apiTokens, eq(apiTokens.userId, user.userId))
    if (count >= MOST)
      throw new CollateError('conflict', `You have ${MOST} tokens. Revoke one of them first.`)
    const [made] = await tx
      .insert(apiTokens)
      .values({ userId: user.userId, name, tokenHash: hashApiToken(token), scopes: ['capture'] })
      .returning({ id: apiTokens.id })
    if (!made) throw new Error('The new token was not returned.')
    await audit(tx, user, 'token.made', { type: 'token', id: made.id }, { name })
    return { id: made.id, token }
  })
}
