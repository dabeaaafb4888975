import { createHmac, timingSafeEqual } from 'node:crypto'
import { validate } from 'uuid'

const HOURS = 24

type Claim = { userId: string; expires: number }

/**
 * A token that lets one person set a new password, once. Nothing is kept for it: it is signed together with the
 * present hash, so that it is worth nothing as soon as there is another one.
 * @param hash the person's present password hash, null where they have none
 */
export function makeResetToken(userId: string, hash: string | null, now = Date.now()): string {
  const claim = { userId, expires: Math.floor(now / 1000) + HOURS * 3600 }
  return [claim.userId, claim.expires.toString(36), sign(claim, hash).toString('base64url')].join('.')
}

/** Whose token this says it is. Only `fitsResetToken` tells whether that is true. */
export function readResetToken(token: string): Claim | null {
  const [userId = '', expires = ''] = token.split('.')
  return validate(userId) ? { userId, expires: Number.parseInt(expires, 36) } : null
}

/** Whether a token was made here for that person and hash, and is not too old. */
export function fitsResetToken(token: string, hash: string | null, now = Date.now()): boolean {
  const claim = readResetToken(token)
  const given = Buffer.from(token.split('.')[2] ?? '', 'base64url')
  if (!claim || !(claim.expires > now / 1000)) return false
  const expected = sign(claim, hash)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function sign({ userId, expires }: Claim, hash: string | null): Buffer {
  const secret = process.env.AUTH_SECRET
  if (!secret) throw new Error('AUTH_SECRET is not set.')
  return createHmac('sha256', secret)
    .update(`password-reset\0${userId}\0${expires}\0${hash ?? ''}`)
    .digest()
}
