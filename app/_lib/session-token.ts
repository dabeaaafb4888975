import { decode, encode } from 'next-auth/jwt'
import { SESSION_DAYS } from '#server/people/types.ts'
import { SESSION_COOKIE } from './session-cookie.ts'

export const SESSION_SECONDS = SESSION_DAYS * 24 * 60 * 60

/** What the session cookie says: which session, and when (in seconds) the token was made. Null for any other text. */
export async function readSessionToken(token: string): Promise<{ sid: string; issuedAt: number } | null> {
  const key = { secret: requireSecret(), salt: SESSION_COOKIE.name }
  try {
    const claims = await decode({ ...key, token })
    return typeof claims?.sid === 'string' ? { sid: claims.sid, issuedAt: claims.iat ?? 0 } : null
  } catch {
    // Too old, not ours, or from before the secret was changed: nobody's, all the same.
    return null
  }
}

/** A token like the one Auth.js makes at sign-in. */
export function makeSessionToken(sid: string): Promise<string> {
  const key = { secret: requireSecret(), salt: SESSION_COOKIE.name }
  return encode({ ...key, token: { sid }, maxAge: SESSION_SECONDS })
}

/** Without a secret anybody could make a token, so there is no going on without one. */
function requireSecret(): string {
  const secret = process.env.AUTH_SECRET
  if (!secret) throw new Error('AUTH_SECRET is not set.')
  return secret
}
